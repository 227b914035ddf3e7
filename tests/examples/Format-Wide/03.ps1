Get-Date | Format-Wide { $_ / $null } -DisplayError
Get-Date | Format-Wide { $_ / $null } -ShowError
