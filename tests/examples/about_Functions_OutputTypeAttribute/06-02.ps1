(Get-Command Get-Date).OutputType.Name
