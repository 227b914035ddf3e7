# Nothing at all is an element like others, and goes nowhere.
$none = & { }
$a = 1, $none, 3
$a.Count; $a -contains $null; $null -eq $a[1]; "$a"; $a -join '|'
$a | Sort-Object | ForEach-Object { "s$_" }
$a | ConvertTo-Json -Compress
@($none, 1).Count; @($a).Count; ($a + 4).Count
foreach ($x in $a) { "f$x" }
$h = @{ k = $a }; $h.k.Count
function Show($p) { $p.Count; $null -eq $p[1] }
Show $a; Show (1, $none)
switch ($a) { 1 { 'one' } default { "d$_" } }
'{0}-{1}-{2}' -f $a
$x, $y, $z = $a; "$x,$y,$z"; $null -eq $y
@(1, (Get-Item nosuch -ErrorAction Ignore), 2).Count
function Each { param([Parameter(ValueFromPipeline)] $i) process { "<$i>" } }
$a | Each; Each $a
[semver] '1.0.0-beta' -eq [semver] '1.0.0-beta+build'
