New-Item -Path . -Name serv -Value Get-Service -Options "AllScope"
