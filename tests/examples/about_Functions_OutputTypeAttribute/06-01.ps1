(Get-Command Get-Date).OutputType | Select-Object -ExpandProperty Name
