Get-Item -Path .\LineNumbers.txt | Get-Content -Tail 1
