Write-Verbose -Message "Verbose message test." -Verbose:$false
