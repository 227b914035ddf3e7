Get-Process -Name SQL* -Module
