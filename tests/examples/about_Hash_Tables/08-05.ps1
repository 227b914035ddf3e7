$hash = $hash + @{Time="Now"}
