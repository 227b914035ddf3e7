$x = 1,2,78,0
do { $count++; $a++; } until ($x[$a] -eq 0)
$count
