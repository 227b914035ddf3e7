Get-Job | Receive-Job -Keep
