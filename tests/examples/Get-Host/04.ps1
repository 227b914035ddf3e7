(Get-Host).CurrentCulture | Format-List
