Get-Command prompt
