Wait-Job -Id 1,2,5 -Any
