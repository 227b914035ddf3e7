[int]$a = 1
[int]$b = 2
$result = $a / $b
$result
$result.GetType().Name
