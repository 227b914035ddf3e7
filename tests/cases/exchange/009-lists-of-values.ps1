# Properties with several values: replaced, added to, taken from, emptied.
function Show-Addresses { (Get-Mailbox 'Ann Beebe').EmailAddresses | ForEach-Object { "$_" } }
Get-Mailbox 'Ann Beebe' | Format-List EmailAddresses
Set-Mailbox 'Ann Beebe' -EmailAddresses @{ Add = 'ann@contoso.com', 'smtp:ab@contoso.com' }
Show-Addresses
Set-Mailbox 'Ann Beebe' -EmailAddresses @{ remove = 'ab@contoso.com'; add = 'beebe@contoso.com' }
Show-Addresses
'The primary address belongs to the policy until that is off'
Set-Mailbox 'Ann Beebe' -PrimarySmtpAddress ann@contoso.com
Set-Mailbox 'Ann Beebe' -PrimarySmtpAddress ann@contoso.com -EmailAddressPolicyEnabled $false
Get-Mailbox 'Ann Beebe' | Format-List PrimarySmtpAddress, WindowsEmailAddress, EmailAddresses
Set-Mailbox 'Ann Beebe' -EmailAddresses 'x@contoso.com' -PrimarySmtpAddress ann@contoso.com
Set-Mailbox 'Ann Beebe' -EmailAddresses @{ Add = 'kensanchez@contoso.com' }
Set-Mailbox 'Ann Beebe' -EmailAddresses @{ Add = 'not an address' }

'Members of a value'
$first = (Get-Mailbox 'Ann Beebe').EmailAddresses[0]
$first.AddressString, $first.PrefixString, $first.IsPrimaryAddress -join ' '
(Get-Mailbox 'Ann Beebe').PrimarySmtpAddress.Domain
(Get-Mailbox 'Ann Beebe').EmailAddresses -contains 'SMTP:ann@contoso.com'

'Text lists'
Set-CASMailbox 'Ann Beebe' -ActiveSyncAllowedDeviceIDs a, b
Set-CASMailbox 'Ann Beebe' -ActiveSyncAllowedDeviceIDs @{ Add = 'c'; Remove = 'a' }
Get-CASMailbox 'Ann Beebe' | Format-List ActiveSyncAllowedDeviceIDs
Set-CASMailbox 'Ann Beebe' -ActiveSyncAllowedDeviceIDs $null
Get-CASMailbox 'Ann Beebe' | Format-List ActiveSyncAllowedDeviceIDs
'The older way: change the list, and write it back'
$ids = (Get-CASMailbox 'Ann Beebe').ActiveSyncAllowedDeviceIDs
[void] $ids.Add('d')
Set-CASMailbox 'Ann Beebe' -ActiveSyncAllowedDeviceIDs $ids
"$((Get-CASMailbox 'Ann Beebe').ActiveSyncAllowedDeviceIDs)"
