$w = "This is only a test warning."
$w | Write-Warning
