Get-Module -ListAvailable BitsTransfer
