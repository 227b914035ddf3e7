@(1,2,3) | Measure-Object
