$p = @(Get-Process Notepad)
