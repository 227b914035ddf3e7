Get-Location
