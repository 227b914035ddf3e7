# Moves, exports and restores advance on the clock, and do what they were made for when they are completed.
New-MoveRequest nobody -TargetDatabase DB01
New-MoveRequest 'Ken Sanchez' -TargetDatabase DB99
New-MoveRequest 'Ann Beebe' -TargetDatabase DB01
New-MoveRequest 'Ken Sanchez' -BatchName First -SuspendWhenReadyToComplete | Format-List StatusDetail, PercentComplete
New-MoveRequest 'Ken Sanchez' -TargetDatabase DB01
function state { Get-MoveRequestStatistics 'Ken Sanchez' | ForEach-Object { "$($_.Status) $($_.StatusDetail) $($_.PercentComplete) $((Get-Mailbox 'Ken Sanchez').Database)" } }
foreach ($minutes in 0, 0.7, 0.5, 10) { Step-OrganizationClock ([timespan]::FromMinutes($minutes)); state }
Get-MoveRequest -MoveStatus AutoSuspended | Resume-MoveRequest
foreach ($seconds in 10, 60) { Step-OrganizationClock ([timespan]::FromSeconds($seconds)); state }
(Get-MoveRequestStatistics 'Ken Sanchez' -IncludeReport).Report
Get-MailboxStatistics -Database 'Mailbox Database 0639043316' | Where-Object DisconnectReason | ForEach-Object { "$($_.DisplayName) $($_.DisconnectReason)" }
New-MoveRequest 'Ken Sanchez' -TargetDatabase 'Mailbox Database 0639043316'
Remove-MoveRequest 'Ken Sanchez' -Confirm:$false
@(Get-MoveRequest).Count
'Exports'
1..2 | ForEach-Object { (New-MailboxExportRequest -Mailbox 'Ken Sanchez' -FilePath \\server\share\ken.pst).Name }
Suspend-MailboxExportRequest 'kensanchez\MailboxExport' -SuspendComment 'Later' -Confirm:$false
Step-OrganizationClock 01:00:00
Get-MailboxExportRequest | ForEach-Object { "$($_.Name) $($_.Status)" }
(Get-MailboxExportRequestStatistics 'kensanchez\MailboxExport').Message
Get-MailboxExportRequest -Status Suspended | Resume-MailboxExportRequest
Step-OrganizationClock 01:00:00
Get-MailboxExportRequest -Status Completed | Remove-MailboxExportRequest -Confirm:$false
@(Get-MailboxExportRequest).Count
'A restore adds up'
$counts = (Get-MailboxStatistics 'Dan Jump').ItemCount + (Get-MailboxStatistics 'Terri Duffy').ItemCount
$database = (Get-Mailbox 'Terri Duffy').Database
Disable-Mailbox 'Terri Duffy' -Confirm:$false
New-MailboxRestoreRequest -SourceDatabase $database -SourceStoreMailbox 'Terri Duffy' -TargetMailbox 'Dan Jump'
$null = New-MailboxRestoreRequest -SourceDatabase $database -SourceStoreMailbox 'Terri Duffy' -TargetMailbox 'Dan Jump' -AllowLegacyDNMismatch
Step-OrganizationClock 01:00:00
(Get-MailboxStatistics 'Dan Jump').ItemCount -eq $counts
(Get-MailboxFolderStatistics 'Dan Jump' | Where-Object FolderType -NotLike 'Recoverable*' | Measure-Object ItemsInFolder -Sum).Sum -eq $counts
'Batches'
Set-Content users.csv "EmailAddress`ndanjump@contoso.com`nnobody@contoso.com"
New-MigrationBatch -Local -Name Local1 -CSVData ([System.IO.File]::ReadAllBytes("$PWD/users.csv")) -TargetDatabases DB01 | Format-Table Identity, Status, TotalCount
Start-MigrationBatch Local1
function batch { Get-MigrationBatch Local1 | ForEach-Object { "$($_.Status) active $($_.ActiveCount) synced $($_.SyncedCount) failed $($_.FailedCount) finalized $($_.FinalizedCount)" } }
batch
Complete-MigrationBatch Local1
Step-OrganizationClock 01:00:00
batch
(Get-MigrationUser nobody@contoso.com).ErrorSummary
Complete-MigrationBatch Local1
batch
Step-OrganizationClock 01:00:00
batch
(Get-Mailbox 'Dan Jump').Database.Name
Remove-MigrationBatch Local1 -Confirm:$false
Get-MigrationBatch Local1
