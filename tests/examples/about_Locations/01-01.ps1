Set-Location C:\Program Files\PowerShell
