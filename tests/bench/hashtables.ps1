# Tables: filling, finding, counting.
$table = @{}
for ($i = 0; $i -lt 200000; $i++) { $table["key$($i % 5000)"] += $i }
$sum = 0
foreach ($key in $table.Keys) { $sum += $table[$key] }
"$($table.Count) $sum"
