Get-Process iexplore -OutVariable +out

$out
