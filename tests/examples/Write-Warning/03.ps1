$WarningPreference
Write-Warning "This is only a test warning."
$WarningPreference = "SilentlyContinue"
Write-Warning "This is only a test warning."
$WarningPreference = "Stop"
Write-Warning "This is only a test warning."
