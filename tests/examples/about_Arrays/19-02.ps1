$a = @(0 .. 3)
$a.ForEach({ $_ * $_})

$a.SetValue(500,1)
