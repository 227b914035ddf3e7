([int64]::MaxValue + 1D).GetType().Name
([int64]::MaxValue + 1D)
