Write-Verbose -Message "Verbose message test."
