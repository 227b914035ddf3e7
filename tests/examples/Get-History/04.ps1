Get-History -Count 1
