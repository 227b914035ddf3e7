Get-Job Job3
