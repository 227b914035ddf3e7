Get-Member -InputObject (1,2,3,4)
