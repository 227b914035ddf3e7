Get-Item /Users
