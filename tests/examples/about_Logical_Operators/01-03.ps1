(1 -eq 1) -or (1 -eq 2)    # Result is True
