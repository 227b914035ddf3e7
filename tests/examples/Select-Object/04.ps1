"a","b","c","a","A","a" | Select-Object -Unique
