$result = [int]::MaxValue + 1
$result
$result.GetType().Name
