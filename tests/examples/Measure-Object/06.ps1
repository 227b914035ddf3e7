Get-ChildItem | Measure-Object -Property PSIsContainer -Maximum -Sum -Minimum -Average
