$array = 1,2,3,4
[string]$array

$OFS = "+"
[string]$array
