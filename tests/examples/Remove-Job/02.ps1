Get-Job | Remove-Job
