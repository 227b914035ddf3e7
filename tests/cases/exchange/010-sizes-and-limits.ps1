# Sizes, and limits that may be none.
$box = Get-Mailbox 'Ken Sanchez'
"$($box.ProhibitSendQuota)"
$box.ProhibitSendQuota.IsUnlimited
$box.ProhibitSendQuota -eq 'Unlimited'
Set-Mailbox 'Ken Sanchez' -UseDatabaseQuotaDefaults $false -IssueWarningQuota 1.5GB -ProhibitSendQuota 2GB -ProhibitSendReceiveQuota '2.5 GB'
$box = Get-Mailbox 'Ken Sanchez'
$box | Format-List UseDatabaseQuotaDefaults, IssueWarningQuota, ProhibitSendQuota, ProhibitSendReceiveQuota
$box.ProhibitSendQuota.Value.ToMB()
$box.ProhibitSendQuota.Value.ToBytes()
$box.ProhibitSendQuota.Value -gt 1GB
$box.RulesQuota.ToKB()
Set-Mailbox 'Ken Sanchez' -ProhibitSendQuota unlimited
"$((Get-Mailbox 'Ken Sanchez').ProhibitSendQuota)"
Set-Mailbox 'Ken Sanchez' -ProhibitSendQuota lots
Set-Mailbox 'Ken Sanchez' -IssueWarningQuota 3GB
$box.RetainDeletedItemsFor.TotalDays
Get-Mailbox 'Ken Sanchez' | Format-List RetainDeletedItemsFor, WhenChangedUTC, RecipientTypeDetails, Database, ServerName
$box.RecipientTypeDetails -eq 'UserMailbox'
switch ($box.RecipientTypeDetails) { 'UserMailbox' { 'a user' } default { 'no user' } }
