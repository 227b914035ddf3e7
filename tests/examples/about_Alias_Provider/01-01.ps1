Set-Location Alias:
