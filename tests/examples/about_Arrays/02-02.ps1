$a = @("Hello World")
$a.Count
