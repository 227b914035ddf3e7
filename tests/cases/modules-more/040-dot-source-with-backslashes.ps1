# Paths written as on Windows find their scripts: with one backslash, with several, behind a variable
$null = New-Item -ItemType Directory sub
Set-Content one.ps1 '"one"'
Set-Content sub/two.ps1 '"two $args"'
. .\one.ps1
& .\sub\two.ps1 2
. $PWD\one.ps1
& $PWD\sub/two.ps1 3
sub\two.ps1 4
(Get-Command .\one.ps1).CommandType
try { . .\none.ps1 } catch { $_.FullyQualifiedErrorId; "$_" }
Microsoft.PowerShell.Utility\Write-Output 5
