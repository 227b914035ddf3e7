$a = "file"
$a *= 4
$a

$a /= 2
$a = ($a / 2)
