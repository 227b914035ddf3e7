Write-Host "There is a vertical tab`vbetween the words."
