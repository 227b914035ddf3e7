Remove-Job -State NotStarted
