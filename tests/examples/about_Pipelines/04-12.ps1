(Get-Process).Count
