$job = Get-Process &
