# Filters, places and computers of jobs, what goes only with -Wait, definitions, and jobs to debug.
$ErrorActionPreference = 'Stop'
function Show([scriptblock] $Block) { try { & $Block } catch { $_.FullyQualifiedErrorId; "$_"; "$($_.CategoryInfo)" } }
$job = Start-Job { 'one' } -Name First
$null = Wait-Job $job
@(Get-Job -Filter @{ Name = 'First' }).Count
Receive-Job $job -Location nowhere -Keep
Receive-Job $job -Location LocalHost -Keep
Receive-Job $job -ComputerName . -Keep
Receive-Job $job -ComputerName other -Keep
foreach ($name in 'WriteEvents', 'WriteJobInResults', 'AutoRemoveJob', 'Force') {
    $wrong = @{ $name = $true }
    Show { Receive-Job $job @wrong }
}
$events = @(Receive-Job $job -Wait -WriteEvents)
$events.Count
$events[0]
$events[1, 2] | ForEach-Object { $_.GetType().FullName; "$($_.JobStateInfo.State)"; $_.PSEventObject; $null -eq $_.PreviousJobStateInfo }
$thread = Start-ThreadJob { 'two' }
$null = Wait-Job $thread
Show { Receive-Job $thread -ComputerName localhost }
Receive-Job $thread -Location PowerShell -Keep
Show { Start-Job -DefinitionName daily }
Show { Start-Job -DefinitionName daily -DefinitionPath . -Type Scheduled }
Show { Start-Job { } -RunAs32 }
Show { Debug-Job -Name nobody }
Show { Debug-Job -Id 1000 }
Show { Debug-Job -Job $thread }
Debug-Job -Job $thread -WhatIf
Get-RunspaceDebug
Enable-RunspaceDebug -RunspaceId 1
(Get-RunspaceDebug -Runspace (Get-Runspace -Id 1)).Enabled
Disable-RunspaceDebug -RunspaceName Runspace*
(Get-RunspaceDebug).Enabled
Show { Get-RunspaceDebug -ProcessName pwsh }
Remove-Job * -Force
