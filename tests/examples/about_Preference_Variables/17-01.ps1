Get-ChildItem -Path .\test.txt
Remove-Item -Path ./test.txt
