Remove-Item Function:Get-Date
