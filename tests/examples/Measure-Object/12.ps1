Get-Process | Measure-Object -Maximum *paged*memory*size
