# Strict mode is off by default.
$a -gt 5

Set-StrictMode -Version 1.0
$a -gt 5
