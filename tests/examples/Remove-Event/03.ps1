Get-Event | Remove-Event
