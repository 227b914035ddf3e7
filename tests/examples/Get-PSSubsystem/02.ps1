Get-PSSubsystem -Kind CommandPredictor | Format-List
