Get-History

Clear-History
Get-History
