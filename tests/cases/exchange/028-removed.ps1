# What is disabled or removed stays in its database for a while, and can be connected again.
$database = (Get-Mailbox 'Ken Sanchez').Database
$items = (Get-MailboxStatistics 'Ken Sanchez').ItemCount
Disable-Mailbox 'Ken Sanchez' -Confirm:$false
(Get-User 'Ken Sanchez').RecipientTypeDetails
Get-MailboxStatistics -Database $database | Where-Object DisconnectReason | Format-List DisplayName, DisconnectReason, DisconnectDate
Connect-Mailbox -Identity 'Ken Sanchez' -Database $database
(Get-MailboxStatistics 'Ken Sanchez').ItemCount -eq $items
Get-Mailbox 'Ken Sanchez' | Format-List Alias, PrimarySmtpAddress, Database
@(Get-MailboxStatistics -Database $database | Where-Object DisconnectReason).Count
'An account that is gone'
Remove-Mailbox 'Ann Beebe' -Confirm:$false
$left = Get-MailboxDatabase | ForEach-Object { Get-MailboxStatistics -Database $_.Name } | Where-Object { $_.DisconnectReason -ne $null }
Connect-Mailbox -Identity 'Ann Beebe' -Database $left.Database
Connect-Mailbox -Identity 'Ann Beebe' -Database $left.Database -User 'Dan Jump'
Connect-Mailbox -Identity 'Ann Beebe' -Database $left.Database -User 'Kim Akers' -Alias kima
(Get-Mailbox 'Kim Akers').ExchangeGuid -eq $left.MailboxGuid
'Gone for good'
Disable-Mailbox 'Kim Akers' -Confirm:$false
Remove-StoreMailbox -Database $left.Database -Identity $left.MailboxGuid -MailboxState SoftDeleted -Confirm:$false
Remove-StoreMailbox -Database $left.Database -Identity $left.MailboxGuid -MailboxState Disabled -Confirm:$false
Remove-Mailbox 'Terri Duffy' -Permanent $true -Confirm:$false
@(Get-MailboxDatabase | ForEach-Object { Get-MailboxStatistics -Database $_.Name } | Where-Object DisconnectReason).Count
'On hold'
Set-Mailbox 'Dan Jump' -LitigationHoldEnabled $true
Remove-Mailbox 'Dan Jump' -Confirm:$false
Disable-Mailbox 'Dan Jump' -IgnoreLegalHold -Confirm:$false
(Get-User 'Dan Jump').RecipientType
