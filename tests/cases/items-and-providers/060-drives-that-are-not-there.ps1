# A path with a drive letter names a drive, on this system too: nothing is written beside it
$ErrorActionPreference = 'Continue'
function Show([scriptblock]$block) {
    try { & $block 2>&1 | ForEach-Object { if ($_ -is [System.Management.Automation.ErrorRecord]) { "$($_.FullyQualifiedErrorId): $_" } else { "$_" } } }
    catch { "thrown $($_.FullyQualifiedErrorId): $_" }
}
Show { Get-Content c:\temp\x }
Show { Set-Content c:\temp\x 1 }
Show { Get-Item c:\temp\x }
Show { New-Item c:\temp\x }
Show { Get-ChildItem c:\temp }
Show { Get-ChildItem c:\temp\* }
Show { Copy-Item nothing c:\temp }
Show { Set-Location c:\ }
Show { Join-Path c:\temp x }
Show { Split-Path c:\temp\x }
Show { Test-Path c:\temp }
Show { Resolve-Path c:\temp }
Show { 1 | Out-File c:\temp\x }
Show { [pscustomobject]@{ a = 1 } | Export-Csv c:\temp\x.csv }
Show { Import-Csv c:\temp\x.csv }
Show { Get-Item HKLM:\Software }
Show { Get-Item ./c:\temp }
@(Get-ChildItem -Filter 'c*').Count
