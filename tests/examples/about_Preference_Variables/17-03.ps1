Get-ChildItem -Path .\test.txt
