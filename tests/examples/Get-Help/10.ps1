Get-Help -Name remoting
