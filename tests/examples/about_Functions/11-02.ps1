(Get-ChildItem Function:help).Definition
