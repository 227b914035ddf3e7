Get-ChildItem | Out-Null
