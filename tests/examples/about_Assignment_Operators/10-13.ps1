$a = "string"
[int]$a
