$hash = $hash + @{Time="Now"}

$hash.Remove("Time")
