1..10
$max = 10
foreach ($a in 1..$max) {Write-Host $a}
