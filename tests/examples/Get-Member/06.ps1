$array = @(1,'hello')
$array | Get-Member

Get-Member -InputObject $array
