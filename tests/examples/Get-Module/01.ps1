Get-Module
