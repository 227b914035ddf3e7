# First command
$m = Get-Module -List -Name BitsTransfer

# Second command
Get-Content $m.Path
