Get-Content -Path .\LineNumbers.txt -TotalCount 5
