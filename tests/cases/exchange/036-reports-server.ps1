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
