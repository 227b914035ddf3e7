Get-Process winlogon | Format-List -Property *
