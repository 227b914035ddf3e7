Get-PSSubsystem
