Get-History

Clear-History -CommandLine *Help*, *Syntax
Get-History
