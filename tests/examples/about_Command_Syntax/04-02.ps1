New-Alias -Name MyAlias -Value mycommand.exe
