$a = 7
$d = $a--
$a

$d
