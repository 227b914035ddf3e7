function Fail { throw 'F' }
# A trap sees each part of a chain.
& { trap { continue } Fail || 'after fail' }
& { trap { continue } $r = Fail || 'kept'; "r=$r" }
& { trap { continue } 'first' && Fail; 'next' }
# Where traps are and none fits, the error ends the block.
function Other { trap [System.IO.IOException] { 'io'; continue } 1 / 0; 'not reached' }
try { Other } catch { "caught $($_.FullyQualifiedErrorId)" }
& { trap [System.DivideByZeroException] { 'divided'; continue } 1 / 0; 'reached' }
# $? is true behind a condition that ran a command, whatever it did.
if (-not (Get-Item nosuch -ErrorAction SilentlyContinue)) { $? }
if ($x = $(Get-Item nosuch -ErrorAction SilentlyContinue)) { } else { $? }
if ((Get-Item nosuch -ErrorAction SilentlyContinue) -or -not $?) { "then $?" }
while (-not (Write-Error e -ErrorAction Ignore)) { $?; break }
# return inside an assigned statement writes what was there to the caller.
function Back { $v = if ($true) { 'one'; return 'two' }; 'never' }
Back
# The value of a multiple assignment are its parts.
($a, $b = 1, 2, 3).Count; ($c, $d, $e = 1).Count; "$a|$b"
$v = $w, $z = 4, 5, 6; $v[0]; $v[1].Count
# Nothing at all inside an array counts, and goes nowhere.
$none = & { }
$array = 1, $none, 2, [void]3
$array.Count; $array | ForEach-Object { "<$_>" }; ($array | Measure-Object).Count
function Give { 1, $none, 2 }
(Give).Count
# Blocks of a module, dot-sourced elsewhere, see what their function sees.
$module = New-Module -Name scopes { function Use-Block { param($text) Run-Dotted { "text=$text" } } }
function global:Run-Dotted { param([scriptblock] $block) $text = 'wrong'; . $block; & $block; 1 | ForEach-Object $block }
Use-Block mine
