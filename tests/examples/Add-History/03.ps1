Get-History -Id 5 -Count 5 | Add-History
