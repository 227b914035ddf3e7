Get-Module -ListAvailable | Import-Module
