$a = "file"
$a += 3
$a
