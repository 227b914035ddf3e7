Wait-Job -Name "DailyLog" -Timeout 120
