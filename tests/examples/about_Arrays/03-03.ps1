$a = @("Hello World")
$a.Count

$a[0]
