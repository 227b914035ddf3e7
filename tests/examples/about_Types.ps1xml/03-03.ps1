Get-ChildItem $PSHOME\pwsh.exe | Select-Object Age
