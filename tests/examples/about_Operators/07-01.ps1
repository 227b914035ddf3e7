[datetime] '2/20/88' - [datetime] '1/20/88' -eq [timespan] '31'
