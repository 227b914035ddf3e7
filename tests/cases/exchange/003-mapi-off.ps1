# MAPI off refuses Outlook, and leaves mail, Outlook on the web, POP3 and IMAP4 alone. The check is Get-CASMailbox.
Get-CASMailbox 'Ken Sanchez' | FL mapienabled
Set-CASMailbox -Identity 'Ken Sanchez' -MAPIEnabled $false
Get-CASMailbox 'Ken Sanchez' | FL mapienabled
Get-CASMailbox 'Ken Sanchez' | Format-List Name, OWAEnabled, PopEnabled, ImapEnabled, ActiveSyncEnabled, ECPEnabled
Get-Mailbox 'Ken Sanchez' | Format-List Name, RecipientTypeDetails, PrimarySmtpAddress, IsMailboxEnabled

'Outlook is refused, in the words of the pages:'
$refused = Resolve-OutlookConnection 'Ken Sanchez'
$refused.Connected
$refused.Reason
$refused.OutlookMessage
$refused.AnalyzerMessage

'The other MAPI settings do not matter then:'
Set-CASMailbox 'Ken Sanchez' -MapiHttpEnabled $true
(Resolve-OutlookConnection 'Ken Sanchez').Reason
Set-CASMailbox 'Ken Sanchez' -MapiHttpEnabled $false
(Resolve-OutlookConnection 'Ken Sanchez' -External).Reason

'And on again:'
Set-CASMailbox 'Ken Sanchez' -mapienabled:$true
(Resolve-OutlookConnection 'Ken Sanchez').Connected
(Get-CASMailbox 'Ken Sanchez').MAPIEnabled
