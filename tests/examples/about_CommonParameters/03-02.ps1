Get-Process powershell -OutVariable out
