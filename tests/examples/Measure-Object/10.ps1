@{num=3}, @{num=4}, @{num=5} | Measure-Object -Maximum Num
