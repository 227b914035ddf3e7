$VerbosePreference = "Stop"
Write-Verbose -Message "Verbose message test."
