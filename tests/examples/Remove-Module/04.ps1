$a = Get-Module BitsTransfer
Remove-Module -ModuleInfo $a
