# New mailboxes have Outlook on the web, MAPI, POP3 and IMAP4 on, and follow the organization for MAPI over HTTP.
New-Mailbox -Shared -Name 'Sales Team'
New-Mailbox -Room -Name 'Room 900'
New-Mailbox -Equipment -Name 'Projector 1'
foreach ($name in 'Sales Team', 'Room 900', 'Projector 1') {
    Get-CASMailbox $name | Format-List Name, OWAEnabled, MAPIEnabled, PopEnabled, ImapEnabled, MapiHttpEnabled, MAPIBlockOutlookExternalConnectivity
}
Get-Mailbox 'Sales Team' | Format-List Name, Alias, DisplayName, PrimarySmtpAddress, EmailAddresses, RecipientTypeDetails, OrganizationalUnit
(Resolve-OutlookConnection 'Sales Team').Result

'A user without a mailbox is given one, and loses it again'
Get-User -RecipientTypeDetails User | Sort-Object Name | Select-Object -First 1 -ExpandProperty Name -OutVariable user
Enable-Mailbox $user[0] | Format-List Name, RecipientTypeDetails, MAPIEnabled
Get-CASMailbox $user[0] | Format-List Name, MAPIEnabled
Disable-Mailbox $user[0] -Confirm:$false
Get-User $user[0] | Format-List Name, RecipientType
Get-CASMailbox $user[0]

'Names that are taken'
New-Mailbox -Shared -Name 'Sales Team'
New-Mailbox -Shared -Name 'Other' -PrimarySmtpAddress kensanchez@contoso.com
New-Mailbox -Shared -Name 'Other' -PrimarySmtpAddress other@nowhere.example

Remove-Mailbox 'Sales Team' -Confirm:$false
Get-Mailbox 'Sales Team'
