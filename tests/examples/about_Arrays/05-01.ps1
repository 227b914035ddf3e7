$a = 0..9
$a.Count
$a.Length
