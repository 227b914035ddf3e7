([int64]([int]::MaxValue + 1)).GetType().Name
