Get-Job
