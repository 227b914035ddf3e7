Get-Help Get-Command
