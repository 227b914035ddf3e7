# E-mail address policies make addresses: of names, by filter, in their order.
New-EmailAddressPolicy -Name Sales -IncludedRecipients MailboxUsers -ConditionalDepartment Sales -EnabledEmailAddressTemplates 'SMTP:%g.%s@contoso.com', 'smtp:%1g%s@fabrikam.com' | Format-List Name, Priority, EnabledPrimarySMTPAddressTemplate, RecipientFilter, RecipientFilterApplied
'Only when it is updated, or the recipient changes'
(Get-Mailbox 'Robin Wood').EmailAddresses -join ', '
Set-User 'Ken Sanchez' -Department Sales
(Get-Mailbox 'Ken Sanchez').EmailAddresses -join ', '
Update-EmailAddressPolicy Sales
(Get-Mailbox 'Robin Wood').EmailAddresses -join ', '
'New mailboxes, and a changed alias'
$password = ConvertTo-SecureString 'Passw0rd!' -AsPlainText -Force
$null = New-Mailbox -Name 'Zoe Zed' -FirstName Zoe -LastName Zed -UserPrincipalName zz@contoso.com -Password $password
(Get-Mailbox 'Zoe Zed').EmailAddresses -join ', '
Set-Mailbox 'Zoe Zed' -Alias zoe
(Get-Mailbox 'Zoe Zed').EmailAddresses -join ', '
Set-Mailbox 'Zoe Zed' -PrimarySmtpAddress z@contoso.com
Set-Mailbox 'Zoe Zed' -PrimarySmtpAddress z@contoso.com -EmailAddressPolicyEnabled $false
Set-Mailbox 'Zoe Zed' -Alias zed
(Get-Mailbox 'Zoe Zed').EmailAddresses -join ', '
'In their order'
$null = New-EmailAddressPolicy -Name Top -Priority 1 -RecipientFilter "Title -like 'Chief*'" -EnabledPrimarySMTPAddressTemplate '%s%1g%rab@contoso.com'
Get-EmailAddressPolicy | Format-Table Name, Priority
Set-EmailAddressPolicy Sales -Priority 1
Remove-EmailAddressPolicy Sales -Confirm:$false
Get-EmailAddressPolicy | Format-Table Name, Priority
Remove-EmailAddressPolicy 'Default Policy' -Confirm:$false
Set-EmailAddressPolicy 'Default Policy' -Priority 1
New-EmailAddressPolicy -Name Bad -IncludedRecipients MailboxUsers -EnabledEmailAddressTemplates 'SMTP:@nowhere.example'
New-EmailAddressPolicy -Name Bad -IncludedRecipients MailboxUsers -EnabledEmailAddressTemplates 'SMTP:@contoso.com', 'SMTP:@fabrikam.com'
'Address lists'
New-AddressList -Name Engineers -IncludedRecipients MailboxUsers -ConditionalDepartment Engineering | Format-List Identity, RecipientFilter, RecipientFilterType, RecipientFilterApplied
$engineer = (Get-User -Filter "Department -eq 'Engineering'" | Select-Object -First 1).Name
(Get-Recipient $engineer).AddressListMembership.Name -contains 'Engineers'
Update-AddressList Engineers
(Get-Recipient $engineer).AddressListMembership.Name -contains 'Engineers'
$null = New-AddressList -Name Sub -Container '\Engineers' -RecipientFilter "RecipientType -eq 'UserMailbox' -and City -eq 'Paris'"
Move-AddressList '\Engineers\Sub' -Target '\All Rooms' -Confirm:$false
Remove-AddressList '\All Rooms' -Confirm:$false
Get-AddressList | ForEach-Object { "$($_.Identity)" }
Get-Recipient -RecipientPreviewFilter (Get-AddressList 'All Rooms').RecipientFilter | ForEach-Object Name
'Dynamic groups'
New-DynamicDistributionGroup Both -IncludedRecipients 'MailboxUsers,MailContacts' -ConditionalDepartment Sales | Format-List IncludedRecipients, RecipientFilterType
Set-DynamicDistributionGroup Both -RecipientFilter "City -eq 'Paris' -or Title -like 'Chief*'"
(Get-DynamicDistributionGroup Both).RecipientFilter.Substring(0, 66)
(Get-DynamicDistributionGroup Both).ConditionalDepartment.Count
Set-DynamicDistributionGroup Both -RecipientFilter "Nonsense -eq 'Paris'"
