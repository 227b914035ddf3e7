# -OutVariable and -ErrorVariable of commands whose output goes elsewhere.
function Get-Foo { [CmdletBinding()] param() 'foo' }
Get-Foo -OutVariable a > $null; "1[$a]"
Get-Foo -OutVariable b | Out-Null; "2[$b]"
$null = Get-Foo -OutVariable c; "3[$c]"
Get-Foo -OutVariable d > out.txt; "4[$d]"; Get-Content out.txt
function Get-Bar { [CmdletBinding()] param() 'bar'; Get-Foo -OutVariable script:all }
Get-Bar -OutVariable script:all > $null; "5[$all]"
function Two { [CmdletBinding()] param() Write-Error 'written'; try { throw 'caught' } catch { } }
Two -ErrorVariable e 2> $null; "6[$e]"
function Pass { [CmdletBinding()] param([Parameter(ValueFromPipeline)][string] $In) process { Write-Output $In; Write-Error $In } }
(Pass m -ErrorVariable e1 -OutVariable o1 | Pass -ErrorVariable e2 -OutVariable o2) 2>&1 > $null
"7[$e1][$e2][$o1][$o2]"
