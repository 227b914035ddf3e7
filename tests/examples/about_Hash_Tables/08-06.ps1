$hash = $hash + @{Time="Now"}

$t = "Today"
$now = (Get-Date)

$hash.Add($t, $now)
