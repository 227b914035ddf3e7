$a = @(0 .. 3)
$a.ForEach({ $_ * $_})

,$a | Get-Member

,(1,2,3) | Get-Member
