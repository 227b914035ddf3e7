1..20 | Select-Object -First 3 -Last 3 -Skip 4
