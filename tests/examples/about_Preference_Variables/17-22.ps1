Get-Process -Name Winword
