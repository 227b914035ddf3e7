Get-ChildItem | Measure-Object -Property Length -Minimum -Maximum -Sum -Average
