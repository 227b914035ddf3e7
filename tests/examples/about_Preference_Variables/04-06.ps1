$DebugPreference = "Continue"
Write-Debug -Message "Hello, World"
