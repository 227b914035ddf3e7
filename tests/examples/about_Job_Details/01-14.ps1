Get-Job -IncludeChildJobs
