Get-History

Clear-History -Id 7 -Count 5
Get-History
