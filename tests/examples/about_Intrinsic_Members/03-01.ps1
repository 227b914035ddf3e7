$str = 'string'
$str.Length
$str.Count
