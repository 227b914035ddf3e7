(Get-Command Set-ExecutionPolicy).ModuleName
