@{ name = 'a' ; weight = 7 } | Select-Object -Property name, weight
