# Clear-Variable in an inner scope, visibility, tables with numbers as keys, $input behind a process block.
$a = 3
& { Clear-Variable a; "[$a]" }
$a
Set-Variable v 5 -Visibility Private; (Get-Variable v).Visibility
$table = @{ 1 = 'one'; 2 = 'two'; 3 = 'three' }
$table.Keys -join ' '
$table.GetEnumerator() | ForEach-Object { "$($_.Key)=$($_.Value)" }
@{ 200 = 'OK'; 404 = 'Not Found'; 500 = 'Error' }.Values -join ', '
function Get-Rest { process { "in $_" } end { "[$input]" } }
1, 2 | Get-Rest
function Show-Bound { param($a, $b) $PSBoundParameters }
Show-Bound Power Shell
$PROFILE | Select-Object *Host* | Format-List
$secret = ConvertTo-SecureString 'word' -AsPlainText -Force
$key = [byte[]](1..24)
$text = ConvertFrom-SecureString $secret -Key $key
$text.Substring(0, 32)
ConvertTo-SecureString $text -Key $key | ConvertFrom-SecureString -AsPlainText
