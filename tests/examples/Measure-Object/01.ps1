Get-ChildItem | Measure-Object
