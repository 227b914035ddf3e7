$MaximumHistoryCount = 100
