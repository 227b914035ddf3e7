[string]$a = 27
$a += 3
$a
