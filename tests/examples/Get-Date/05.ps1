(Get-Date -Year 2020 -Month 12 -Day 31).DayOfYear
