# What is told of mail: traces, the tracking log, queues, searches; they agree with one another.
$all = Get-MessageTraceV2 -ResultSize 5000
$all[0] | Format-List
@($all | Where-Object { $_.Received -lt (Get-Date).ToUniversalTime().AddDays(-2) }).Count
$one = $all | Where-Object Status -EQ Delivered | Select-Object -First 1
Get-MessageTraceDetailV2 -MessageTraceId $one.MessageTraceId -RecipientAddress $one.RecipientAddress | Format-Table Event, Detail
Get-MessageTrackingLog -MessageId $one.MessageId -ResultSize Unlimited | Format-Table EventId, Source, Sender, MessageSubject
@(Get-MessageTraceV2 -SenderAddress $one.SenderAddress | Where-Object SenderAddress -NE $one.SenderAddress).Count
Get-MessageTraceV2 -StartDate (Get-Date).AddDays(-200)
Get-MessageTraceV2 -StartDate (Get-Date).AddDays(-50) -EndDate (Get-Date)
'Queues'
Get-Queue | Format-Table Identity, Status, MessageCount
Dismount-Database DB01 -Confirm:$false
Get-Queue -Filter "Status -eq 'Retry'" | ForEach-Object LastError
Get-Queue ContosoMail\77
Mount-Database DB01
'Forwarded'
Set-Mailbox 'Dan Jump' -ForwardingSmtpAddress boss@tailspintoys.com -DeliverToMailboxAndForward $true
Step-OrganizationClock 5.00:00:00
$kept = @(Get-MessageTraceV2 -StartDate (Get-Date).AddDays(-5) -RecipientAddress danjump@contoso.com -Status Delivered).Count
$kept -gt 0
@(Get-MessageTraceV2 -StartDate (Get-Date).AddDays(-5) -RecipientAddress boss@tailspintoys.com).Count -eq $kept
'Searched'
$before = (Get-MailboxStatistics 'Ken Sanchez').ItemCount
$found = (Search-Mailbox 'Ken Sanchez' -SearchQuery 'Subject:"Invoice"' -EstimateResultOnly).ResultItemsCount
(Search-Mailbox 'Ken Sanchez' -SearchQuery 'Subject:"Invoice"' -DeleteContent -Force).ResultItemsCount -eq $found
(Get-MailboxStatistics 'Ken Sanchez').ItemCount -le $before
(Search-Mailbox 'Ken Sanchez' -SearchQuery 'Subject:"Invoice"' -EstimateResultOnly).ResultItemsCount
Search-Mailbox 'Ken Sanchez' -TargetMailbox 'Ken Sanchez' -TargetFolder Copies
Search-Mailbox 'Ken Sanchez' -SearchQuery '(a OR b)' -EstimateResultOnly
