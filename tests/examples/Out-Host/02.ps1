$io = Get-History
Out-Host -InputObject $io
