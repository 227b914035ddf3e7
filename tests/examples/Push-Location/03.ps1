Push-Location
