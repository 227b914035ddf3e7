# What reports of servers read: certificates' services in short, snap-ins, the session's own settings.
Add-PSSnapin Microsoft.Exchange.Management.PowerShell.SnapIn
Get-PSSnapin | ForEach-Object Name
@(Get-PSSnapin -Registered).Count
Get-PSSnapin Microsoft.Exchange.Management.PowerShell.E2010
[bool](Get-PSSnapin Microsoft.Exchange.Management.PowerShell.E2010 -ErrorAction SilentlyContinue)
Add-PSSnapin Microsoft.Exchange.Management.PowerShell.E2010
(Get-PSSnapin -Name *E2010).Name
Get-ExchangeCertificate | ForEach-Object { '{0} {1}' -f $_.ServicesStringForm, $_.Services }
Set-ADServerSettings -ViewEntireForest $true
(Get-ADServerSettings).ViewEntireForest
$null = Get-OwaVirtualDirectory -ADPropertiesOnly
$entry = (Get-MailboxFolderPermission kensanchez:\Calendar)[0]
'{0} {1}' -f $entry.User.DisplayName, $entry.User.UserType
"$((Get-MailboxServer ContosoMail).MigrationLogMaxAge)"
(Get-IRMConfiguration).TransportDecryptionSetting
'Whom a rule names'
$null = New-InboxRule -Mailbox kensanchez -Name Away -ForwardTo danjump, somebody@fabrikam.com -From annb
$rule = Get-InboxRule -Mailbox kensanchez Away
$rule.ForwardTo | ForEach-Object { $_ -replace 'EX:.*]', 'EX:...]' }
$rule.Description -replace "`r"
Set-InboxRule -Mailbox kensanchez Away -RedirectTo $rule.ForwardTo
@((Get-InboxRule -Mailbox kensanchez Away).RedirectTo) -match 'SMTP:'
Set-InboxRule -Mailbox kensanchez Away -RedirectTo nobodythere
'Directories of the web server'
Get-OwaVirtualDirectory -Server ContosoMail | Where-Object Name -like 'owa (Default*' | ForEach-Object { $_.InternalUrl.GetType().FullName; $_.MetabasePath; "$($_.ObjectCategory)" }
(Get-AuthConfig).ServiceName
(Get-IRMConfiguration).DistinguishedName
