(1 -eq 1) -and (1 -eq 2)   # Result is False
