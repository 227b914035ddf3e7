New-Item -Path Variable:services -Value Get-Service
