Write-Error "Access denied."
