Get-ChildItem Function:
