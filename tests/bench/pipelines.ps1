# Pipelines: filtering, computing, sorting, grouping, measuring.
1..100000 | Where-Object { $_ % 3 -eq 0 } | ForEach-Object { $_ * 2 } | Measure-Object -Sum | ForEach-Object Sum
$rows = 1..20000 | ForEach-Object { [pscustomobject]@{ Id = $_; Group = $_ % 7; Name = "name$($_ % 100)" } }
($rows | Sort-Object Group, Name -Descending | Select-Object -First 1).Id
($rows | Group-Object Group).Count
