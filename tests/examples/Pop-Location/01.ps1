Pop-Location
