$job = Get-Job -Id 1

$results = Receive-Job -Job $job
