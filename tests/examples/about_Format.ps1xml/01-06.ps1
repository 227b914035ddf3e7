Get-Culture
