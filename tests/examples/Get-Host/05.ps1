(Get-Host).CurrentCulture.DateTimeFormat | Format-List
