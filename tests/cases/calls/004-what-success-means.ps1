# $? behind programs, conditions, empty parentheses; a trap sees the inner exception.
1 | ForEach-Object { sh -c 'exit 3' }; "each $?"
sh -c 'exit 3' | cat; "pipeline $?"
0, 1 | ForEach-Object { sh -c "echo $_; exit $_" } && 'and'
if (sh -c 'exit 3') { } else { "condition $?" }
Write-Error bad -ErrorAction SilentlyContinue; $(); "empty $?"
Write-Error bad -ErrorAction SilentlyContinue; @(); "array $?"
& { trap { "T $($_.Exception.GetType().Name)"; continue } [int]::Parse('x') }
& { trap [FormatException] { "F $_"; continue } [int]::Parse('x') }
try { [int]::Parse('x') } catch { "C $($_.Exception.GetType().Name)" }
function Stops { $ErrorActionPreference = 1; Write-Error stopped; 'no' }
try { Stops } catch { "$_" }
filter Named { [CmdletBinding()] param([Parameter(ValueFromPipeline)][int[]] $input) "<$input>" }
1, 2 | Named
