10..1
5..-5 | ForEach-Object {Write-Output $_}
