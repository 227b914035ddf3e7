Get-TimeZone
