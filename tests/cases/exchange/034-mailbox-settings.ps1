# Inbox rules in their order; what resources accept; automatic replies; language and time zone.
$null = New-InboxRule -Mailbox kensanchez -Name First -From 'Dan Jump' -MoveToFolder 'kensanchez:\Inbox' -StopProcessingRules $true
$null = New-InboxRule -Mailbox kensanchez -Name Second -SubjectContainsWords Sale, Offer -DeleteMessage $true -StopProcessingRules $false
New-InboxRule -Mailbox kensanchez -Name Second -DeleteMessage $true
New-InboxRule -Mailbox kensanchez -Name Nothing -SubjectContainsWords x
$null = New-InboxRule -Mailbox kensanchez -Name Third -Priority 1 -HasAttachment $true -MarkAsRead $true
function order { (Get-InboxRule -Mailbox kensanchez | ForEach-Object { "$($_.Priority) $($_.Name)" }) -join ', ' }
order
Set-InboxRule -Mailbox kensanchez Second -Priority 1
order
Remove-InboxRule -Mailbox kensanchez Third -Confirm:$false
order
@(Get-InboxRule -Mailbox kensanchez | Select-Object -ExpandProperty RuleIdentity -Unique).Count
(Get-InboxRule -Mailbox kensanchez Second).Description -replace "`r"
'Resources'
Get-CalendarProcessing 'Room 221' | Format-List AutomateProcessing, AllBookInPolicy, BookingWindowInDays, MaximumDurationInMinutes, MailboxOwnerId
Set-CalendarProcessing 'Room 221' -AutomateProcessing AutoAccept -AllBookInPolicy $false -BookInPolicy 'Dan Jump' -ResourceDelegates 'Ken Sanchez'
Get-CalendarProcessing 'Room 221' | Format-List AutomateProcessing, BookInPolicy, ResourceDelegates
Set-CalendarProcessing 'Room 221' -BookInPolicy nobody
Set-CalendarProcessing 'Room 221' -BookingWindowInDays 5000
'Automatic replies'
Get-MailboxAutoReplyConfiguration kensanchez | Format-List AutoReplyState, ExternalAudience
Set-MailboxAutoReplyConfiguration kensanchez -AutoReplyState Scheduled -StartTime '2/1/2018' -EndTime '1/1/2018'
Set-MailboxAutoReplyConfiguration kensanchez -AutoReplyState Scheduled -StartTime '1/1/2018' -EndTime '2/1/2018' -InternalMessage Away
Get-MailboxAutoReplyConfiguration kensanchez | Format-List AutoReplyState, InternalMessage, StartTime
'Language'
Set-MailboxRegionalConfiguration kensanchez -Language de-DE -TimeZone 'w. europe standard time'
Get-MailboxRegionalConfiguration kensanchez
Set-MailboxRegionalConfiguration kensanchez -TimeZone Nonsense
