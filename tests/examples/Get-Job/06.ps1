Get-Job -Name Job*
