(Get-ChildItem $PSHOME\pwsh.exe).CreationTime
