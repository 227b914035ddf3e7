# Strict mode is off by default.
$a = @(1)
$null -eq $a[2]
$null -eq $a['abc']

Set-StrictMode -Version 3.0
$a = @(1)
$null -eq $a[2]
$null -eq $a['abc']
