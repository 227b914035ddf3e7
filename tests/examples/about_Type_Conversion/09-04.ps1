([int64]::MaxValue + 1).GetType().Name
[decimal]([int64]::MaxValue + 1)
