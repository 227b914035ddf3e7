Get-TimeZone
(Get-Date -Date "2020-01-01T00:00:00").Kind
Get-Date -Date "2020-01-01T00:00:00"
(Get-Date -Date "2020-01-01T00:00:00" -AsUTC).Kind
Get-Date -Date "2020-01-01T00:00:00" -AsUTC
