$DebugPreference
Write-Debug "Cannot open file."
$DebugPreference = "Continue"
Write-Debug "Cannot open file."
