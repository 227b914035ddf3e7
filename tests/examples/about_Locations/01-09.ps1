Get-ChildItem \Windows
