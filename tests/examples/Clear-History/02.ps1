Get-History

Clear-History -Count 5 -Newest
Get-History
