$x = 1,2,78,0
do { $count++; $a++; } while ($x[$a] -ne 0)
$count
