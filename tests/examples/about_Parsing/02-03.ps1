-12
-not $Quiet
3 + 7
$input.Length -gt 1
