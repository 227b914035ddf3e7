(Get-Item *.txt).Count -gt 10
