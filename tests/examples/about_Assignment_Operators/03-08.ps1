$a = 1,2,3
$a += 2
$a

$a += "String"
$a
