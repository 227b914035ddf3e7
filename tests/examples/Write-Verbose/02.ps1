$VerbosePreference = "Continue"
Write-Verbose "Copying file $filename"
