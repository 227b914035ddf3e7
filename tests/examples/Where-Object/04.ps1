Get-Process | Where-Object -Property Handles -GE -Value 1000
Get-Process | where Handles -GE 1000
