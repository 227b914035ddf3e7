Get-Help Get-ChildItem
