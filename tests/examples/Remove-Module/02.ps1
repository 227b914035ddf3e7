Get-Module | Remove-Module
