Compare-Object @{p=1} @{p=2} -Property @{ Expression = { $_.p % 2 } }
