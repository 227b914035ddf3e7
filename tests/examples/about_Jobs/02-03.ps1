$job = Get-Job -Id 1
