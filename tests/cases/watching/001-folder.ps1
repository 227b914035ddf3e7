# A folder that is watched: actions, queued events, filters, and waiting. (No recording: .NET's documentation of
# FileSystemWatcher and of inotify's events.)
$folder = (New-Item -ItemType Directory watched).FullName
$watcher = [System.IO.FileSystemWatcher]::new($folder, '*.txt')
"$($watcher.NotifyFilter) | $($watcher.Filter) | $($watcher.EnableRaisingEvents) | $($watcher.InternalBufferSize)"
$null = Register-ObjectEvent $watcher Created -Action { Write-Host "created $($EventArgs.Name)" }
$null = Register-ObjectEvent $watcher Renamed -Action { Write-Host "renamed $($EventArgs.OldName) to $($EventArgs.Name)" }
$null = Register-ObjectEvent $watcher Deleted -SourceIdentifier gone
$watcher.EnableRaisingEvents = $true
Set-Content watched/a.txt 'one'
Rename-Item watched/a.txt b.txt
Set-Content watched/a.log 'not wanted'
Remove-Item watched/b.txt
$gone = Wait-Event gone -Timeout 5
"$($gone.SourceEventArgs.ChangeType) $($gone.SourceEventArgs.Name) $($gone.SourceEventArgs.FullPath -eq "$folder/b.txt")"
Get-EventSubscriber | Unregister-Event
$result = $watcher.WaitForChanged('All', 30)
"$($result.TimedOut) $($result.ChangeType)"
$watcher.Dispose()
try { [System.IO.FileSystemWatcher]::new('/nowhere/at/all') } catch { $_.Exception.InnerException.Message }
