Get-Module Microsoft.PowerShell.Diagnostics -List | Format-List -Property *
