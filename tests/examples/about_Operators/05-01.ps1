$c = "Get-ExecutionPolicy"
$c
& $c
