Get-Job -State NotStarted
