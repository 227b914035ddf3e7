# $PSCmdlet.ThrowTerminatingError ends the function whose $PSCmdlet it is, from however deep it is called.
function Stop-Caller { param($Cmdlet, $Message) $Cmdlet.ThrowTerminatingError([Management.Automation.ErrorRecord]::new([Exception]$Message, 'HelpId', 'InvalidData', 5)); 'after helper' }
function Direct { [CmdletBinding()] param() 'start'; Stop-Caller $PSCmdlet 'bad thing'; 'not reached' }
Direct
'next'
try { Direct } catch { "caught $_ $($_.FullyQualifiedErrorId) $($_.InvocationInfo.MyCommand.Name)" }
function InLoop { [CmdletBinding()] param() 1..3 | ForEach-Object { if ($_ -eq 2) { Stop-Caller $PSCmdlet 'in loop' }; $_ }; 'not reached' }
try { InLoop } catch { "caught $_" }
function InBlock { [CmdletBinding()] param() & { Stop-Caller $PSCmdlet 'in block'; 'no' }; 'no' }
try { InBlock } catch { "caught $_" } finally { 'finally' }
function NoId { [CmdletBinding()] param() $PSCmdlet.ThrowTerminatingError([Management.Automation.ErrorRecord]::new([Exception]'x', $null, 0, $null)) }
try { NoId } catch { $_.FullyQualifiedErrorId }
function InDynamic { [CmdletBinding()] param() dynamicparam { $PSCmdlet.ThrowTerminatingError([Management.Automation.ErrorRecord]::new([Exception]'dynamic', 'DynId', 0, $null)) } end { 'x' } }
try { InDynamic } catch { "$_"; $_.FullyQualifiedErrorId }
