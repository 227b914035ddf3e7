$a = 7
$c = --$a
$a

$c
