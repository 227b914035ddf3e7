$short = [psobject].Assembly.GetType('System.Management.Automation.TypeAccelerators')
$short::Get['int'].FullName; $short::Get.ContainsKey('ordered')
$short::Add('whole', [int]); [whole] '5' + 1; [whole].Name; $short::Get['whole'].Name
$short::Remove('whole'); try { [whole] } catch { $_.FullyQualifiedErrorId }
$evaluator = { 'X' * $args[0].Length } -as [System.Text.RegularExpressions.MatchEvaluator]
'ID ABC123' -replace '\b[A-C]+', $evaluator
class Replacer { static [string] Mask([System.Text.RegularExpressions.Match] $match) { return '*' * $match.Value.Length } }
'ID 0000123' -replace '\b0+', [Replacer]::Mask
$absolute = [Func[int, int]] [Math]::Abs; $absolute.Invoke(-5)
[System.Linq.Enumerable]::Select([int[]] (1, -2), [Func[int, int]] [Math]::Abs) -join ','
try { [Func[string, int]] [Math]::Abs } catch { $_.FullyQualifiedErrorId }
$tuple = [Tuple]::Create('a', 'b', 'c'); $tuple[-1]; $tuple[0]
$tokens = $null; $null = [System.Management.Automation.Language.Parser]::ParseInput('foreach ($i in 1..2) { Get-Item -Path $i }', [ref] $tokens, [ref] $null)
$tokens | ForEach-Object { "$($_.Kind) [$($_.TokenFlags)] $($_.GetType().Name) $($_.Text)" }
