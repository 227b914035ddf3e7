Get-Process -Name Explorer, Winlogon, Services
