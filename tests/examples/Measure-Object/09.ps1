Get-ChildItem | Measure-Object -Sum {$_.Length/1MB}
