# One directory, many views.
New-DistributionGroup Painters -Members 'Ken Sanchez', 'Ann Beebe' | Format-List Name, GroupType, PrimarySmtpAddress, ManagedBy
Get-DistributionGroupMember Painters | ForEach-Object Name
Add-DistributionGroupMember Painters -Member 'Ken Sanchez'
Remove-DistributionGroupMember Painters -Member 'Ken Sanchez' -Confirm:$false
Remove-DistributionGroupMember Painters -Member 'Ken Sanchez' -Confirm:$false
Update-DistributionGroupMember Painters -Members 'Dan Jump' -Confirm:$false
Get-DistributionGroupMember Painters | ForEach-Object Name
Get-Group Painters | ForEach-Object RecipientTypeDetails
Get-Recipient Painters | ForEach-Object RecipientType
Set-Group Painters -Notes 'They paint'
(Get-Group Painters).Notes
Disable-DistributionGroup Painters -Confirm:$false
Get-DistributionGroup Painters
Get-Group Painters | ForEach-Object RecipientTypeDetails
New-DynamicDistributionGroup Executives -IncludedRecipients MailboxUsers -ConditionalDepartment Executive | ForEach-Object RecipientFilter
Get-DynamicDistributionGroupMember Executives | ForEach-Object Name
New-MailContact -Name 'Bo Berg' -ExternalEmailAddress bo@tailspintoys.com | Format-List Name, Alias, PrimarySmtpAddress, ExternalEmailAddress, RecipientTypeDetails
Set-Contact 'Bo Berg' -Department Sales
Get-Recipient 'Bo Berg' | ForEach-Object Department
'Permissions'
Add-MailboxPermission kensanchez -User 'Ann Beebe' -AccessRights FullAccess -InheritanceType All
Get-MailboxPermission kensanchez | Format-Table User, AccessRights, Deny
Remove-MailboxPermission kensanchez -User 'Ann Beebe' -AccessRights FullAccess -Confirm:$false
Remove-MailboxPermission kensanchez -User 'Ann Beebe' -AccessRights FullAccess -Confirm:$false
Add-MailboxFolderPermission kensanchez:\Calendar -User 'Ann Beebe' -AccessRights Reviewer | ForEach-Object AccessRights
Add-MailboxFolderPermission kensanchez:\Calendar -User 'Ann Beebe' -AccessRights Editor
Set-MailboxFolderPermission kensanchez:\Calendar -User Default -AccessRights LimitedDetails
Get-MailboxFolderPermission kensanchez:\Calendar | Format-Table FolderName, User, AccessRights
Remove-MailboxFolderPermission kensanchez:\Calendar -User 'Ann Beebe' -Confirm:$false
Set-MailboxFolderPermission kensanchez:\Calendar -User 'Ann Beebe' -AccessRights Editor
'Statistics'
Get-MailboxStatistics kensanchez | Format-List DisplayName, ItemCount, TotalItemSize, Database
Get-MailboxFolderStatistics kensanchez -FolderScope Inbox | Format-List Name, FolderPath, ItemsInFolder, FolderSize
'Roles'
New-RoleGroup Vancouver -Roles 'Mail Recipients' -Members 'Ken Sanchez' | Format-List Name, Roles, Members, RoleAssignments
Get-ManagementRoleAssignment -RoleAssignee Vancouver | ForEach-Object Name
Get-RoleGroupMember Vancouver | ForEach-Object Name
Remove-RoleGroup Vancouver -Confirm:$false
@(Get-ManagementRoleAssignment -RoleAssignee Vancouver).Count
'Audit'
Search-AdminAuditLog -Cmdlets Set-Contact, New-RoleGroup | Format-Table CmdletName, ObjectModified, CmdletParameters
