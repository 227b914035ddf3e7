# Only some commands of a session are imported, and only some of a connection.
$session = New-PSSession -ConfigurationName Microsoft.Exchange -ConnectionUri http://ex01.contoso.com/PowerShell/ -Authentication Kerberos
$null = Import-PSSession $session -CommandName Get-Mailbox, *-MailContact -AllowClobber
(Get-Command Get-Mailbox, New-MailContact -ErrorAction SilentlyContinue).Name
@(Get-Command Set-Mailbox -ErrorAction SilentlyContinue).Count
try { Set-Mailbox nobody } catch { $_.FullyQualifiedErrorId }
Remove-PSSession $session
@(Get-Command Set-Mailbox -ErrorAction SilentlyContinue).Count
Connect-ExchangeOnline -UserPrincipalName admin@contoso.com -CommandName Get-EXOMailbox, Get-Mailbox -ShowBanner:$false
(Get-Command Get-Mailbox).Name
@(Get-Command Get-TransportRule -ErrorAction SilentlyContinue).Count
Disconnect-ExchangeOnline -Confirm:$false
@(Get-Command Get-TransportRule -ErrorAction SilentlyContinue).Count
