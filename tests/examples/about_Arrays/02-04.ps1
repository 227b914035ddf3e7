$b = @()
$b.Count
