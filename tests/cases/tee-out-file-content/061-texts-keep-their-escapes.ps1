# A text that goes to a file or a string keeps its escape sequences; what is formatted has none
$red = "`e[31mred`e[0m"
function Show($text) { $text.Replace("`e", '^').TrimEnd() }
Show ($red | Out-String)
Show (($red | Out-String -Stream) -join '|')
$red | Out-File f.txt; Show (Get-Content f.txt -Raw)
$red > f.txt; Show (Get-Content f.txt -Raw)
$red | Tee-Object f.txt | Out-Null; Show (Get-Content f.txt -Raw)
Show ([pscustomobject]@{ A = $red } | Out-String)
$red
