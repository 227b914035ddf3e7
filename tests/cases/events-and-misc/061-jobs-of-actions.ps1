# The job of an event's action stands among the other jobs
$job = Register-EngineEvent Ship.Loaded -Action { "loaded $($Event.MessageData) by $Sender" }
$job.GetType().Name; $job -is [System.Management.Automation.Job]; $job.State; $job.HasMoreData
$null = New-Event Ship.Loaded -Sender crane -MessageData 3
Get-Job | Format-Table Id, Name, State, HasMoreData, Command
Receive-Job $job; "again: [$(Receive-Job $job)]"
try { Remove-Job $job -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
Unregister-Event Ship.Loaded; $job.State
Remove-Job $job; @(Get-Job).Count
$job = Register-EngineEvent Ship.Sunk -Action { throw 'alas' }
$null = New-Event Ship.Sunk
try { Receive-Job $job -ErrorAction Stop } catch { "caught $_" }
Remove-Job $job -Force; @(Get-EventSubscriber).Count
$job = Register-EngineEvent Ship.Seen -MaxTriggerCount 1 -Action { 'seen' }
$null = New-Event Ship.Seen; $null = New-Event Ship.Seen
@(Receive-Job $job).Count; $job.State
