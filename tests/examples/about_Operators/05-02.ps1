$c = "Get-Service -Name Spooler"
$c
& $c
