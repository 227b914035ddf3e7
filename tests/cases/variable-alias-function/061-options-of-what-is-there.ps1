$there = 1
try { Set-Variable there -Option Constant -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; "$_" }
(Get-Variable there).Options
Set-Variable there 2 -Option AllScope
try { Set-Variable there -Option None -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; "$_" }
Set-Variable fresh 1 -Option Constant; (Get-Variable fresh).Options
