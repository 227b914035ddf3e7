$false * $true
