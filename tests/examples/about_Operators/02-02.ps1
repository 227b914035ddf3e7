$i = 0
(++$i) # prefix
$i = 0
($i++) # postfix
$i
