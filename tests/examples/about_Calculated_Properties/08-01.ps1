1..10 | Measure-Object -Property {($_ % 3) -eq 0} -Sum
