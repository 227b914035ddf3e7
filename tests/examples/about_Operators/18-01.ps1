$x = $null
$x ?? 100
