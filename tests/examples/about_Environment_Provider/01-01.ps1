Set-Location Env:
