Get-Alias | Select-Object Name, Options
