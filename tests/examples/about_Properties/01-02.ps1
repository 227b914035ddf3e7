Get-ChildItem $PSHOME\pwsh.exe | Get-Member -MemberType Property
