$C = Get-Culture | Select-Object -Property *
Out-String -InputObject $C -Width 100
