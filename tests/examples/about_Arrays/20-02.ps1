$a = 4
$a.Count
$a.Length
$a[0]
$a[-1]
