# Restricted language: what a block may name is checked.
try { { 2 + $a }.CheckRestrictedLanguage($null, $null, $false) } catch { $_.FullyQualifiedErrorId }
{ 2 + 2; Get-Date }.CheckRestrictedLanguage($null, $null, $false)
{ 2 + $a + $b }.CheckRestrictedLanguage($null, [string[]]('a', 'b'), $false)
{ 2 + $a + $env:foo }.CheckRestrictedLanguage($null, [string[]] 'a', $true)
{ 2 + $a + $env:foo }.CheckRestrictedLanguage($null, [string[]] '*', $false)
try { { Get-Date }.CheckRestrictedLanguage([string[]] 'get-process', $null, $false) } catch { $_.Exception.InnerException.ErrorRecord.FullyQualifiedErrorId }
# The record of a parse exception is named by its first error.
try { [scriptblock]::Create("'Hello'`n|`n`n") } catch { $_.FullyQualifiedErrorId; $_.Exception.InnerException.ErrorRecord.FullyQualifiedErrorId }
$shell = [powershell]::Create()
try { $shell.AddScript('if (1) {').Invoke() } catch { $_.FullyQualifiedErrorId; $_.Exception.InnerException.Message; $_.Exception.InnerException.ErrorRecord.FullyQualifiedErrorId }
$shell.Commands.Clear()
try { $shell.AddScript('1 +* 2').Invoke() } catch { $_.FullyQualifiedErrorId; $_.Exception.InnerException.ErrorRecord.FullyQualifiedErrorId }
try { [int] 'x' } catch { $_.Exception.InnerException.ErrorRecord.FullyQualifiedErrorId }
# A pipe may begin the next line, behind comments, and behind no blank line.
function Show-Errors([string] $text) { $found = $null; $null = [System.Management.Automation.Language.Parser]::ParseInput($text, [ref] $null, [ref] $found); "$($found.Count) $($found.ErrorId -join ' ')" }
Show-Errors "'a'`n | % { `$_ }"
Show-Errors "'a'`n # comment`n<# more`n`n#>`n | % { `$_ }"
Show-Errors "'a'`n`n | % { `$_ }"
Show-Errors "'a'`n   `n | % { `$_ }"
# Nothing in $( ) is null; nothing in @( ) is nothing.
@($()).Count; @(@()).Count; $() | ForEach-Object { 'once' }; "a$()b"
# Members by the kinds that a pattern names.
('a' | Get-Member -MemberType *Method* | Select-Object -First 1).Name; [System.Management.Automation.PSMemberTypes] '*Note*, CodeProp*'
try { [System.Management.Automation.PSMemberTypes] 'Nothing*' } catch { $_.FullyQualifiedErrorId }
# No preference is no value for one.
try { Get-Item . -ErrorAction $null } catch { $_.FullyQualifiedErrorId; $_.Exception.InnerException.InnerException.GetType().Name }
# A steppable pipeline cleans up once, whatever happened.
$block = { begin { 'began' } end { 'ended' } clean { Write-Host 'cleaned' } }
$step = { & $block }.GetSteppablePipeline()
$step.Begin($false); "process: $($step.Process())"; "end: $($step.End())"; $step.Clean(); $step.Dispose()
$failing = { begin { throw 'no' } clean { Write-Host 'cleaned too' } }
$step = { & $failing }.GetSteppablePipeline()
try { $step.Begin($false) } catch { "$_" }; $step.Clean(); $step.Dispose()
Test-Path Env:PSModulePath
