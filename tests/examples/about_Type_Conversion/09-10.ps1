$false - $true
