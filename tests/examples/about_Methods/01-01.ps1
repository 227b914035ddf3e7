Get-Process | Get-Member -MemberType Method
