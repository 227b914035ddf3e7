$m = Get-Module -ListAvailable PSDiagnostics, Dism
Import-Module -ModuleInfo $m
