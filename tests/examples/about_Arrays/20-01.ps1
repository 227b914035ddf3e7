$a = $null
$a.Count
$a.Length
