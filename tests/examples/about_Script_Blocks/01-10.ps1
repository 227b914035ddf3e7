 $a = { 1 + 1}
 $b = Invoke-Command $a
 $b
