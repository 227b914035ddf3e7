# In Exchange Online a removed mailbox is soft-deleted for thirty days; a hold makes it inactive.
Connect-ExchangeOnline -UserPrincipalName admin@contoso.com
Remove-Mailbox 'Ann Beebe' -Confirm:$false
Set-Mailbox 'Dan Jump' -LitigationHoldEnabled $true
Remove-Mailbox 'Dan Jump' -Confirm:$false
Get-Mailbox 'Ann Beebe'
Get-Mailbox -SoftDeletedMailbox | Format-List Name, DistinguishedName, IsSoftDeletedByRemove, IsInactiveMailbox
Get-Mailbox -InactiveMailboxOnly | ForEach-Object Name
Get-Mailbox 'Ann Beebe' -SoftDeletedMailbox | ForEach-Object Name
Undo-SoftDeletedMailbox annb | ForEach-Object PrimarySmtpAddress
Get-Mailbox annb | ForEach-Object Name
$password = ConvertTo-SecureString 'Passw0rd!' -AsPlainText -Force
New-Mailbox -InactiveMailbox 'Dan Jump' -Name 'Dan Second' -MicrosoftOnlineServicesID dan2@contoso.com -Password $password | Format-List Name, PrimarySmtpAddress
@(Get-Mailbox -InactiveMailboxOnly).Count
Remove-Mailbox annb -Confirm:$false
Get-Mailbox annb -SoftDeletedMailbox | Remove-Mailbox -PermanentlyDelete -Confirm:$false
@(Get-Mailbox -SoftDeletedMailbox).Count
Remove-Mailbox 'Ken Sanchez' -Confirm:$false
Step-OrganizationClock -TimeSpan 29.00:00:00
@(Get-Mailbox -SoftDeletedMailbox).Count
Step-OrganizationClock -TimeSpan 2.00:00:00
@(Get-Mailbox -SoftDeletedMailbox).Count
Undo-SoftDeletedMailbox 'Ken Sanchez'
