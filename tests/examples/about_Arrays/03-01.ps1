$a = @("Hello World")
$a.Count

$a
