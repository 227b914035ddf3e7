# Text: interpolation, splitting, replacing, matching, formatting.
$count = 0
$words = 'the quick brown fox jumps over the lazy dog' -split ' '
for ($i = 0; $i -lt 30000; $i++) {
    $line = "$i $($words[$i % 9]) {0:N2}" -f ($i / 7)
    if ($line -match '^(\d+) (\w+)') { $count += $Matches[2].Length }
    $line = $line -replace 'o', '0'
    $count += $line.ToUpper().Trim().Substring(0, 3).Length
}
$count
