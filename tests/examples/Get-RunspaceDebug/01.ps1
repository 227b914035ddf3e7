Get-RunspaceDebug
