# -ErrorVariable gets the exception that ended the command; of a failed statement the record first.
try { Get-Item nosuch -ErrorAction Stop -ErrorVariable ev } catch { }
$ev.Count; $ev[0].GetType().Name; $ev[0].ErrorRecord.Exception.GetType().Name
function Stop-ByMethod { [CmdletBinding()] param() $PSCmdlet.ThrowTerminatingError([Management.Automation.ErrorRecord]::new([ArgumentException]::new('bad'), 'Bad', 'InvalidArgument', $null)) }
try { Stop-ByMethod -ErrorVariable ev } catch { }
$ev.Count; $ev[0].GetType().Name; $ev[0].InnerException.GetType().Name; $ev[0].Message
function Stop-ByThrow { [CmdletBinding()] param() throw 'thrown' }
try { Stop-ByThrow -ErrorVariable ev } catch { }
$ev.Count; $ev[0].GetType().Name; $ev[1].GetType().Name
function Stop-Inside { [CmdletBinding()] param() Get-Item nosuch -ErrorAction Stop }
try { Stop-Inside -ErrorVariable ev } catch { }
($ev | ForEach-Object { $_.GetType().Name }) -join ','
function Go-On { [CmdletBinding()] param() 1 / 0; 'went on' }
Go-On -ErrorVariable ev 2>$null; $ev.Count
# The last stage of an inner pipeline alone reaches the variable of the command around it.
function Say { [CmdletBinding()] param([Parameter(ValueFromPipeline)] $i) process { Write-Error "e$i"; $i } }
function Around { [CmdletBinding()] param() Say 1 -ErrorVariable script:first | Say -ErrorVariable script:second }
Around -ErrorVariable all 2>&1 > $null
"$($first.Count) $($second.Count) $($all.Count)"
# The exceptions around an error catch it too; the error keeps its own exception.
try { Get-Item nosuch -ErrorAction Stop } catch [System.Management.Automation.ActionPreferenceStopException] { "stop: $($_.Exception.GetType().Name)" }
try { Stop-ByMethod } catch [System.Management.Automation.CmdletInvocationException] { "cmdlet: $($_.Exception.GetType().Name)" }
try { Invoke-Expression 'Get-Command -Name' } catch [System.Management.Automation.CmdletInvocationException] { "expression: $($_.Exception.GetType().Name)" }
try { Get-Item nosuch -ErrorAction Stop } catch [System.Management.Automation.RuntimeException] { 'base' } catch { 'any' }
try { Get-Item nosuch -ErrorAction Stop } catch [System.Management.Automation.ActionPreferenceStopException] { 'outer' } catch [System.Management.Automation.ItemNotFoundException] { 'own' }
# What calls through .NET meets them as inner exceptions.
$shell = [powershell]::Create()
try { $null = $shell.AddScript('Get-Item nosuch -ErrorAction Stop').Invoke() } catch { $_.FullyQualifiedErrorId; $_.Exception.InnerException.GetType().Name; $_.Exception.InnerException.ErrorRecord.FullyQualifiedErrorId }
$shell.Commands.Clear()
try { $null = $shell.AddScript('throw "T"').Invoke() } catch { $_.Exception.InnerException.ErrorRecord.FullyQualifiedErrorId }
