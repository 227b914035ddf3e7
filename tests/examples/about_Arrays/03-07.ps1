$a = @("Hello World")
$a.Count

$a[1..4]
