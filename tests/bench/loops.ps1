# Counting: a loop in a loop, sums and comparisons.
$sum = 0
for ($i = 0; $i -lt 1000; $i++) {
    for ($j = 0; $j -lt 1000; $j++) {
        if (($i + $j) % 3 -eq 0) { $sum += $j }
    }
}
$sum
