Get-Job -Command "*Get-Process*"
