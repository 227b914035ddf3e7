($a -gt $b) -and (($a -lt 20) -or ($b -lt 20))
