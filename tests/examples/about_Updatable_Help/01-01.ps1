Get-Help Get-Culture
