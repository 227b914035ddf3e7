$a = "one", $null, "three"
$a.Count
