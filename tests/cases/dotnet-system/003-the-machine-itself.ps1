# Commands about the machine and its processes, as far as nothing happens to them.
function Show([scriptblock] $Block) { try { & $Block } catch { $_.FullyQualifiedErrorId; "$_" } }
Set-Date -Date '2020-01-02 03:04' -WhatIf | ForEach-Object { $_.Year; "$($_.DisplayHint)" }
Get-PSSubsystem
Get-PSSubsystem -Kind FeedbackProvider | ForEach-Object { $_.Implementations.Name; $_.AllowMultipleRegistration }
Show { Enter-PSHostProcess -Id $PID }
Show { Enter-PSHostProcess -Name no-such-process }
Show { Enter-PSHostProcess -CustomPipeName no-such-pipe }
Exit-PSHostProcess
@(Get-PSHostProcessInfo -Id $PID).Count
Show { Switch-Process no-such-program }
Switch-Process
Import-Module NoSuchModule -UseWindowsPowerShell
Set-PSBreakpoint -Command Get-Nothing -Runspace (Get-Runspace -Id 1) | ForEach-Object Command
Get-PSBreakpoint -Runspace (Get-Runspace -Id 1) | Remove-PSBreakpoint
Get-Process -Id $PID -FileVersionInfo | ForEach-Object { $_.GetType().Name; $_.FileName.Length -gt 0; $null -eq $_.FileVersion }
'hidden' | Out-Default -Transcript
'seen'
Switch-Process sh -c 'echo in its place'
