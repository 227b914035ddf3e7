Write-Debug "Cannot open file."
