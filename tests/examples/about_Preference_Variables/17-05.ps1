Get-ChildItem -Path .\test2.txt
