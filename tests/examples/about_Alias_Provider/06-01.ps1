New-Item -Path Alias:np -Value C:\windows\notepad.exe
