$Command = 'Get-Process | where {$_.CPU -gt 1000}'
Invoke-Expression $Command
