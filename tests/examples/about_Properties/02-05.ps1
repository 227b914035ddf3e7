Get-ChildItem $PSHOME\pwsh.exe | Format-List -Property *
