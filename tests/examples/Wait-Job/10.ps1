Get-Job

Wait-Job -Id 1
