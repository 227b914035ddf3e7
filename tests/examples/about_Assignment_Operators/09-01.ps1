$x = $null
$x ??= 100
$x
