Get-Alias | ConvertTo-Html | Out-File aliases.htm
Invoke-Item aliases.htm
