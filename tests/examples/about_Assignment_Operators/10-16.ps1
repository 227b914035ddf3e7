$a = 3
$a = "string"
[int]$a = 3
$a = "string"
