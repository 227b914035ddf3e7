Get-ChildItem System
