Get-ChildItem weekly.txt | Set-ItemProperty -Name IsReadOnly -Value $true
