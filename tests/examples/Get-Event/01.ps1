Get-Event
