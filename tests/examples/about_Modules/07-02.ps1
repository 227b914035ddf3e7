Get-Command -Module BitsTransfer
