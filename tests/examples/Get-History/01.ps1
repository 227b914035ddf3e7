Get-History
