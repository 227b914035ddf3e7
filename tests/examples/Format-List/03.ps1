Get-Process | Format-List -Property Name, BasePriority, PriorityClass
