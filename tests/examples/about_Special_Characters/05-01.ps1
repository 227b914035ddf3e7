Write-Host "These characters are overwritten.`rI want this text instead "
