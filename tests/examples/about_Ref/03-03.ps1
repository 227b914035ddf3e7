$number = 0
[int]::TryParse("15", ([ref]$number))
$number
