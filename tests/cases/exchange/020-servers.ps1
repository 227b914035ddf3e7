# Servers, databases, domains: found by every form, set, and what depends on them.
Get-ExchangeServer contosomail.contoso.com | Format-List Name, Fqdn, ServerRole, Edition, AdminDisplayVersion, Site
(Get-ExchangeServer 'ContosoMail').CurrentDomainControllers.Count -eq 0
(Get-ExchangeServer 'ContosoMail' -Status).CurrentDomainControllers.Count -gt 0
Get-MailboxDatabase -Server Contoso | ForEach-Object Name
Get-MailboxDatabase DB01 | Format-List Name, Mounted
Get-MailboxDatabase DB01 -Status | Format-List Name, Mounted
Set-MailboxDatabase DB01 -CircularLoggingEnabled $true -IssueWarningQuota 3GB
Get-MailboxDatabase DB01 | Format-List Name, CircularLoggingEnabled, IssueWarningQuota
Set-MailboxDatabase DB01 -CircularLoggingEnabled $true
Dismount-Database DB01 -Confirm:$false
Dismount-Database DB01 -Confirm:$false
Get-Mailbox -Database DB01 -ResultSize 1 -WarningAction SilentlyContinue -OutVariable box | ForEach-Object { "$($_.Database)" }
(Resolve-OutlookConnection $box[0]).Reason
Mount-Database DB01
(Resolve-OutlookConnection $box[0]).Connected
Set-AcceptedDomain fabrikam.com -DomainType InternalRelay
Get-AcceptedDomain | Format-Table Name, DomainType, Default
Set-AcceptedDomain fabrikam.com -DomainType Nonsense
Get-OutlookAnywhere -Server ContosoMail | Format-List Identity, ExternalHostname, InternalHostname, *ClientAuthenticationMethod
Set-OutlookAnywhere 'ContosoMail\Rpc (Default Web Site)' -ExternalHostname outlook.fabrikam.com -ExternalClientsRequireSsl $true
Set-CASMailbox 'Ken Sanchez' -MapiHttpEnabled $false
(Resolve-OutlookConnection 'Ken Sanchez' -External).Reason
(Resolve-OutlookConnection 'Ken Sanchez' -External).OutlookMessage
Get-ExchangeServer nowhere
Get-MailboxDatabase nowhere
