$a = Get-ChildItem $PSHOME\pwsh.exe
$a.CreationTime
