Get-Date | Get-Member -MemberType Property -Static
