# Patterns: named groups, alternation, lazy and possessive runs, look-around, replacement, splitting, many matches.
$count = 0
$rx = [regex]'(?<user>\w+)@(?<domain>[\w.]+)'
for ($i = 0; $i -lt 20000; $i++) {
    $line = "from user$i@contoso.com to admin$($i % 7)@fabrikam.net; subject: hello"
    if ($line -match '^from (?<who>\S+) to') { $count += $Matches.who.Length }
    foreach ($found in $rx.Matches($line)) { $count += $found.Groups['domain'].Length }
    $count += ($line -replace '(\w+)@(\w+)', '$2 at $1').Length
    $count += ($line -split '[;:@ ]+').Count
    if ($line -match '(?<=subject: )h.*?o\b') { $count += $Matches[0].Length }
}
$count
