[pscustomobject]@{Command='*Get-Process*'} | Get-Job
