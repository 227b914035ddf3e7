New-Alias -Scope Global -Name np -Value Notepad.exe
