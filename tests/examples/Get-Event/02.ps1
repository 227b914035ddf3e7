Get-Event -SourceIdentifier "PowerShell.ProcessCreated"
