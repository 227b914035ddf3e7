Get-Date -UnixTimeSeconds 1577836800
