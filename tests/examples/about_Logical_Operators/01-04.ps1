(1 -eq 1) -xor (2 -eq 2)   # Result is False
