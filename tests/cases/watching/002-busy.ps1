# A timer's actions run between the statements of a script that is busy.
$global:count = 0
$timer = [System.Timers.Timer]::new(10)
$null = Register-ObjectEvent $timer Elapsed -Action { $global:count++ }
$timer.Start()
$watch = [System.Diagnostics.Stopwatch]::StartNew()
while ($global:count -lt 3 -and $watch.ElapsedMilliseconds -lt 20000) { }
$timer.Stop()
$global:count -ge 3
