[int] | Get-Member -Static -Name TryParse
