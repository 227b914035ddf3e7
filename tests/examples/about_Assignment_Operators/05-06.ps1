$a = "file"
$a *= 4
$a

$a[0] *= 2
