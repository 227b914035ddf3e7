[int]$foo = 42
