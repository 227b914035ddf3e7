Get-ChildItem .\README.md | Get-Member BaseName | Format-List
