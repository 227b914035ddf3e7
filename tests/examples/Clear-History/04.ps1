Get-History

Clear-History -Id 3, 5
Get-History
