-not (1 -eq 1)             # Result is False
!(1 -eq 1)                 # Result is False
