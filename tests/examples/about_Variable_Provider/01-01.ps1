Set-Location Variable:
