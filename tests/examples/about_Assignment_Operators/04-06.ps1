$a = $null
