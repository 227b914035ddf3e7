Write-Host book
