Wait-Job -Id 10 -Timeout 120
