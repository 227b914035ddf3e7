$null = New-Item -ItemType Directory m, z; Set-Content a 1; Set-Content n 1; Set-Content z/q 1; $null = New-Item -ItemType Directory z/r
(Get-Item * -Exclude probe.ps1).Name -join ','
(Resolve-Path * -Relative) -join ','
(Get-Item */*).Name -join ','
