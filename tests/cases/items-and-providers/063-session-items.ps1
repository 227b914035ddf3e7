function Get-Failure([scriptblock] $Block) { try { . $Block } catch { "$($_.FullyQualifiedErrorId): $_" } }
$ErrorActionPreference = 'Stop'
$null = New-Item function:one -Value { 'one' } -Options ReadOnly
(Get-Item function:one).Options; (Get-Item function:one).PSPath
Get-Failure { Set-Item function:one { 'two' } }
Get-Failure { Rename-Item function:one three }
Get-Failure { Remove-Item function:one }
Rename-Item function:one three -Force; three; Test-Path function:one
Get-Failure { New-Item variable:ErrorActionPreference -Value 5 }
Get-Failure { New-Item variable:nothing }
New-Item env:EMSH_ONE -Value 1 -Verbose | Format-List Name, Key, Value, PSPath, PSDrive, PSProvider, PSIsContainer
Rename-Item env:EMSH_ONE EMSH_TWO -WhatIf
Copy-Item env:EMSH_ONE env:emsh_one; $env:emsh_one = 2; $env:EMSH_ONE
(Get-Item env:emsh_one).Value
Get-Failure { Get-Item env:Emsh_One }
Get-Failure { Copy-Item env:EMSH_ONE ./x }
Get-Failure { Move-Item env:EMSH_ONE env:x }
Get-Failure { Invoke-Item env:EMSH_ONE }
Get-Failure { Set-Item variable:v 3 -Options ReadOnly }
Clear-Item env:EMSH_ONE; Test-Path env:EMSH_ONE
Get-ChildItem env: -Include EMSH* -Name
Remove-Item variable:nosuch* ; 'nothing matches'
