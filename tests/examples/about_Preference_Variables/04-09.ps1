$DebugPreference = "Stop"
Write-Debug -Message "Hello, World"
