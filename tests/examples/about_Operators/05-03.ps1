& "1+1"
Invoke-Expression "1+1"
