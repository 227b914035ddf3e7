# Runspace pools, handles and tasks
$pool = [runspacefactory]::CreateRunspacePool(1, 3)
$pool.Open()
$found = [hashtable]::Synchronized(@{})
$jobs = foreach ($i in 1..5) {
    $ps = [powershell]::Create()
    $ps.RunspacePool = $pool
    $null = $ps.AddScript({ param($i, $found) $found[$i] = $i * $i; "done $i" }).AddArgument($i).AddArgument($found)
    [pscustomobject]@{ Pipe = $ps; Handle = $ps.BeginInvoke() }
}
foreach ($job in $jobs) {
    $job.Pipe.EndInvoke($job.Handle)
    $job.Pipe.Dispose()
}
$jobs.Handle.IsCompleted -join ','
($found.Keys | Sort-Object | ForEach-Object { "$_=$($found[$_])" }) -join ' '
$pool.GetAvailableRunspaces()
$pool.Close()
'--- an initial state'
$state = [initialsessionstate]::CreateDefault()
$state.Variables.Add([System.Management.Automation.Runspaces.SessionStateVariableEntry]::new('v', 'val', 'a value'))
$state.Commands.Add([System.Management.Automation.Runspaces.SessionStateFunctionEntry]::new('Get-V', '"v is $v"'))
$ps = [powershell]::Create($state).AddScript('Get-V')
$ps.Invoke()
$ps.EndInvoke($ps.BeginInvoke())
'--- a task'
$task = [powershell]::Create().AddScript('6 * 7').InvokeAsync()
$task.GetAwaiter().GetResult()
$task.Status
'--- stopped'
$ps = [powershell]::Create().AddScript('Start-Sleep 30')
$handle = $ps.BeginInvoke()
$handle.IsCompleted
$handle.AsyncWaitHandle.WaitOne(10)
$ps.Stop()
$ps.InvocationStateInfo.State
try { $ps.EndInvoke($handle) } catch { $_.Exception.Message }
'--- failed'
$ps = [powershell]::Create().AddScript('"before"; throw "oops"')
try { $ps.EndInvoke($ps.BeginInvoke()) } catch { $_.Exception.Message }
$ps.InvocationStateInfo.State
"$($ps.InvocationStateInfo.Reason.Message)"
try { [powershell]::Create().EndInvoke($handle) } catch { $_.Exception.Message }
$closed = [runspacefactory]::CreateRunspacePool(1, 2)
$ps = [powershell]::Create().AddScript('1')
$ps.RunspacePool = $closed
try { $null = $ps.BeginInvoke() } catch { $_.Exception.Message }
