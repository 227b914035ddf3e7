"a","a","b","c" | Select-Object -First 2 -Unique
