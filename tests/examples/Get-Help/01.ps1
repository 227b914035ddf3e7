Get-Help Format-Table
Get-Help -Name Format-Table
Format-Table -?
