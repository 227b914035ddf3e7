Get-Process iexplore -OutVariable +out
