$a = "Windows"
$a += " PowerShell"
$a
