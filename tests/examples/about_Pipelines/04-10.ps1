Get-Member -InputObject (Get-Process)
