Get-Process | Get-Member
