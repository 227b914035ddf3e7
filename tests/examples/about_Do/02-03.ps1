$x = 1,2,78,0
do { $count++; $a++; } until ($x[$a] -eq 0)
$count

do {
  if ($x[$a] -lt 0) { continue }
  Write-Host $x[$a]
}
while (++$a -lt 10)
