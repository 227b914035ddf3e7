$job = Get-Job -Id 1

Receive-Job -Job $job
