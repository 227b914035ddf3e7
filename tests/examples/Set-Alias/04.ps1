Set-Alias -Name np -Value C:\Windows\notepad.exe
Get-Alias -Name np
