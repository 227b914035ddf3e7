Wait-Job -Id 10
