(Get-Content -Path .\LineNumbers.txt -TotalCount 25)[-1]
