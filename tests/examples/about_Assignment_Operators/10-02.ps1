$a = 6
$a.GetType().FullName
