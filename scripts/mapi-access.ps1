# Who may use MAPI, and how: what the four pages about MAPI access do, on the organization that a session starts with.
#
#     cargo run --release -- scripts/mapi-access.ps1

$ErrorActionPreference = 'Stop'

# 1. One mailbox: MAPI off, and on again. Mail still arrives; Outlook on the web, POP3 and IMAP4 stay as they are.
'MAPI for a mailbox'
Set-CASMailbox -Identity 'Ken Sanchez' -MAPIEnabled $false
Get-CASMailbox 'Ken Sanchez' | Format-List Name, MAPIEnabled, OWAEnabled, PopEnabled, ImapEnabled

'What Outlook and the connectivity analyzer say of it'
Resolve-OutlookConnection 'Ken Sanchez' | Format-List Connected, Reason, OutlookMessage, AnalyzerMessage
Set-CASMailbox -Identity 'Ken Sanchez' -MAPIEnabled $true

# 2. Many mailboxes: from a list of names, or by a filter.
'Several mailboxes at once'
'Ann Beebe', 'Terry Adams' | ForEach-Object { Set-CASMailbox $_ -MAPIEnabled $false }
Get-CASMailbox -Filter 'MAPIEnabled -eq $false' | Format-Table Name, MAPIEnabled
Get-CASMailbox -Filter 'MAPIEnabled -eq $false' | Set-CASMailbox -MAPIEnabled $true

# 3. MAPI over HTTP: the directory's addresses, the organization's setting, and the mailbox's own, which wins.
'The virtual directory'
Set-MapiVirtualDirectory -Identity 'ContosoMail\mapi (Default Web Site)' -InternalUrl https://mail.contoso.com/mapi -IISAuthenticationMethods Ntlm, OAuth, Negotiate
Get-MapiVirtualDirectory 'ContosoMail\mapi*' | Format-List Identity, InternalUrl, ExternalUrl, IISAuthenticationMethods

'What a mailbox is offered, by the three settings'
$rows = foreach ($organization in $true, $false) {
    Set-OrganizationConfig -MapiHttpEnabled $organization -WarningAction SilentlyContinue
    foreach ($mailbox in $null, $true, $false) {
        foreach ($block in $false, $true) {
            Set-CASMailbox 'Esther Valle' -MapiHttpEnabled $mailbox -MAPIBlockOutlookExternalConnectivity $block -WarningAction SilentlyContinue
            [pscustomobject]@{
                Organization  = $organization
                Mailbox       = if ($null -eq $mailbox) { 'null' } else { $mailbox }
                BlockExternal = $block
                Result        = (Resolve-OutlookConnection 'Esther Valle').Result
            }
        }
    }
}
$rows | Format-Table Organization, Mailbox, BlockExternal, Result
Set-OrganizationConfig -MapiHttpEnabled $true
Set-CASMailbox 'Esther Valle' -MapiHttpEnabled $null -MAPIBlockOutlookExternalConnectivity $false

# 4. Does it work? The health manager's probe tells.
'The probe'
Test-OutlookConnectivity -RunFromServerId ContosoMail -ProbeIdentity OutlookMapiHttpSelfTestProbe | Format-List MonitorIdentity, Result, Error

'What was changed'
Compare-OrganizationState | Format-Table -GroupBy Object Property, Before, After
