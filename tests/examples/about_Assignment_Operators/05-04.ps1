$a = "file"
$a *= 4
$a
