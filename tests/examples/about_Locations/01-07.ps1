Get-ChildItem .\System
