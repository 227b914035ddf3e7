(Get-Job Job1).ChildJobs
