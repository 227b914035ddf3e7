[int]$a = 3
