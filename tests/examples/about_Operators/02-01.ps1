($var = 1 + 2)
($var = 1 + 2) -eq 3
