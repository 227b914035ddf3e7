# What groups demand: owners, restrictions, members.
New-DistributionGroup Painters | Format-List ManagedBy, MemberJoinRestriction, MemberDepartRestriction
New-DistributionGroup Guards -Type Security | Format-List GroupType, MemberDepartRestriction
Set-DistributionGroup Guards -MemberJoinRestriction Open
Set-DistributionGroup Painters -MemberJoinRestriction Open
Add-DistributionGroupMember Painters -Member Guards
Add-DistributionGroupMember Guards -Member Painters
Add-DistributionGroupMember Painters -Member Painters
Get-DistributionGroupMember Painters | ForEach-Object Name
Set-DistributionGroup Painters -ManagedBy $null
Set-DistributionGroup Painters -ManagedBy @{Add = 'Ken Sanchez', 'Dan Jump'; Remove = 'Administrator'}
(Get-DistributionGroup Painters).ManagedBy.Name -join ', '
Set-DistributionGroup Painters -ManagedBy @{Remove = 'Dan Jump'}
(Get-DistributionGroup Painters).ManagedBy.Name -join ', '
'Only owners change security groups'
Set-DistributionGroup Guards -ManagedBy 'Ken Sanchez'
Add-DistributionGroupMember Guards -Member 'Dan Jump'
Remove-DistributionGroup Guards -Confirm:$false
Add-DistributionGroupMember Guards -Member 'Dan Jump' -BypassSecurityGroupManagerCheck
Get-DistributionGroupMember Guards | ForEach-Object Name
'Who may send'
Set-DistributionGroup Painters -AcceptMessagesOnlyFrom 'Ken Sanchez' -AcceptMessagesOnlyFromDLMembers Guards
(Get-DistributionGroup Painters).AcceptMessagesOnlyFromSendersOrMembers.Name -join ', '
Set-DistributionGroup Painters -AcceptMessagesOnlyFromSendersOrMembers 'Dan Jump', Guards
(Get-DistributionGroup Painters).AcceptMessagesOnlyFrom.Name -join ', '
Set-DistributionGroup Painters -AcceptMessagesOnlyFrom 'Dan Jump' -AcceptMessagesOnlyFromSendersOrMembers Guards
Set-Mailbox 'Ken Sanchez' -GrantSendOnBehalfTo 'Dan Jump', 'Ann Beebe'
Set-Mailbox 'Ken Sanchez' -GrantSendOnBehalfTo @{Remove = 'Dan Jump'}
(Get-Mailbox 'Ken Sanchez').GrantSendOnBehalfTo.Name -join ', '
'Permissions'
$null = Add-MailboxPermission 'Ken Sanchez' -User 'Ann Beebe' -AccessRights FullAccess
$null = Add-MailboxPermission 'Ken Sanchez' -User 'Ann Beebe' -AccessRights FullAccess
Get-MailboxPermission 'Ken Sanchez' -Owner
$null = Add-MailboxPermission 'Ken Sanchez' -Owner 'Dan Jump'
(Get-MailboxPermission 'Ken Sanchez' -Owner).Owner
$null = Add-ADPermission 'Ken Sanchez' -User 'Ann Beebe' -ExtendedRights 'Send As'
Remove-Mailbox 'Ann Beebe' -Confirm:$false
Get-ADPermission 'Ken Sanchez' | ForEach-Object { "$($_.User) $($_.ExtendedRights)" }
Add-MailboxFolderPermission 'kensanchez:\Nowhere' -User 'Dan Jump' -AccessRights Editor
Add-MailboxFolderPermission 'kensanchez:\Inbox' -User 'Dan Jump' -AccessRights Bogus
Add-MailboxFolderPermission 'kensanchez:\Inbox' -User 'Dan Jump' -AccessRights Editor -SharingPermissionFlags Delegate
Add-MailboxFolderPermission 'kensanchez:\Calendar' -User 'Dan Jump' -AccessRights Editor -SharingPermissionFlags Delegate | Format-Table
