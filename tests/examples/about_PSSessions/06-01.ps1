Get-Help *-PSSession
