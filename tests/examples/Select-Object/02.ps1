Get-Process Explorer |
    Select-Object -Property ProcessName -ExpandProperty Modules |
    Format-List
