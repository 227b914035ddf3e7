$VerbosePreference = "Continue"
Write-Verbose -Message "Verbose message test."
