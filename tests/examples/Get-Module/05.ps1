Get-Module | Get-Member -MemberType Property | Format-Table Name
