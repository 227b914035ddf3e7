# What reports of Exchange Online read: the table of mailboxes, sizes with a value, folders by their ids, the users of permissions, mobile devices.
Connect-ExchangeOnline -UserPrincipalName admin@contoso.com
Get-Mailbox kensanchez | Out-String -Width 120
(Get-Mailbox kensanchez).PSObject.TypeNames[0]
'Sizes'
$statistics = Get-MailboxStatistics kensanchez
"$($statistics.TotalItemSize)" -eq $statistics.TotalItemSize.Value
$statistics.TotalItemSize.Value.GetType().Name
$statistics.TotalItemSize.IsUnlimited
(Get-EXOMailboxStatistics kensanchez).TotalItemSize.Value.ToMB().GetType().Name
@((Get-EXOMailboxStatistics kensanchez).PSObject.Properties.Name) -join ', '
@((Get-EXOMailboxStatistics kensanchez -Properties LastLogonTime).PSObject.Properties.Name) -contains 'LastLogonTime'
'Folders and their users'
$folder = Get-MailboxFolderStatistics kensanchez -FolderScope Calendar
$folder.ContainerClass
[Convert]::FromBase64String($folder.FolderId).Length
$null = Add-MailboxFolderPermission kensanchez:\Calendar -User annb@contoso.com -AccessRights Editor
$entries = Get-MailboxFolderPermission "kensanchez@contoso.com:$($folder.FolderId)"
$entries | ForEach-Object { '{0} {1} {2}' -f $_.User, $_.User.UserType, $_.User.RecipientPrincipal.PrimarySmtpAddress }
(Get-EXOMailboxFolderPermission kensanchez:\Calendar)[2].User.UserPrincipalName
Get-MailboxFolderPermission kensanchez:AAAA
'Who may'
$null = Add-MailboxPermission kensanchez -User annb@contoso.com -AccessRights FullAccess
(Get-MailboxPermission kensanchez).User -join ', '
'Groups of a member'
$member = (Get-User kensanchez).DistinguishedName
@(Get-DistributionGroup -Filter "Members -like '$member'").Count -eq @(Get-DistributionGroup -Filter "Members -eq '$member'").Count
Get-DistributionGroup -Filter "Members -like 'CN=*'"
'Auditing'
(Get-Mailbox kensanchez).AuditEnabled
(Get-Mailbox kensanchez).AuditOwner -contains 'MailItemsAccessed'
Set-Mailbox kensanchez -AuditOwner MailItemsAccessed, UpdateInboxRules
(Get-Mailbox kensanchez).AuditOwner -join ', '
Get-Recipient -RecipientTypeDetails SharedWithMailUser
'Mobile devices'
$device = Get-MobileDevice | Where-Object ClientType -eq EAS | Select-Object -First 1
$device | Format-List FriendlyName, DeviceId, DeviceType, DeviceModel, FirstSyncTime, UserDisplayName, DeviceAccessState, DeviceAccessStateReason, Identity
$owner = ($device.Identity -split '\\')[0]
(Get-CASMailbox $owner).HasActiveSyncDevicePartnership
@(Get-MobileDevice -Mailbox $owner).DeviceId -contains $device.DeviceId
@(Get-MobileDevice -Filter "DeviceType -eq '$($device.DeviceType)'").DeviceId -contains $device.DeviceId
Set-CASMailbox $owner -ActiveSyncBlockedDeviceIDs $device.DeviceId
Get-MobileDevice $device.Identity | ForEach-Object { '{0} {1}' -f $_.DeviceAccessState, $_.DeviceAccessStateReason }
Set-CASMailbox $owner -ActiveSyncBlockedDeviceIDs $null
$null = New-ActiveSyncDeviceAccessRule -QueryString $device.DeviceType -Characteristic DeviceType -AccessLevel Quarantine
Get-MobileDevice $device.Identity | ForEach-Object { '{0} {1}' -f $_.DeviceAccessState, $_.DeviceAccessStateReason }
(Get-MobileDeviceStatistics $device.Identity).Status
Clear-MobileDevice $device.Identity -Confirm:$false
(Get-MobileDeviceStatistics $device.Identity).Status
Clear-MobileDevice $device.Identity -Cancel -Confirm:$false
(Get-MobileDeviceStatistics -Mailbox $owner).Status -join ', '
Remove-MobileDevice $device.Identity -WhatIf
Remove-MobileDevice $device.Identity -Confirm:$false
Get-MobileDevice $device.Identity
'Of every tenant'
(Get-HostedOutboundSpamFilterPolicy).Name
(Get-QuarantinePolicy).Name -join ', '
(Get-TeamsProtectionPolicy).ZapEnabled
(Get-SafeLinksPolicy).Name
@(Get-EtrLimits -ErrorAction Stop).Count
