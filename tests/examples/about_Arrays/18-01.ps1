$a = @(0 .. 3)
$a.ForEach({ $_ * $_})

Get-Member -InputObject $a
