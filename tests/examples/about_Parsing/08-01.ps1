Write-Output -- -InputObject
