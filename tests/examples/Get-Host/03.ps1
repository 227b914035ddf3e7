(Get-Host).Version
