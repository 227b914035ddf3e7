Get-Job | Wait-Job
