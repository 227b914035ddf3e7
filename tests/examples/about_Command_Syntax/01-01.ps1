Get-Command Get-Command -Syntax
