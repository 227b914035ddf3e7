# Who may use MAPI, and how: a tour of client access settings of the organization that a session starts with.
#
#     cargo run --release -- scripts/mapi-access.ps1

$ErrorActionPreference = 'Stop'

'MAPI for a mailbox'
Set-CASMailbox -Identity 'Ken Sanchez' -MAPIEnabled $false
Set-CASMailbox -Identity 'Esther Valle' -MAPIEnabled $true
'Ken Sanchez', 'Esther Valle' | Get-CASMailbox | Format-Table Name, MAPIEnabled

'MAPI over HTTP: the organization decides, and a mailbox may differ'
Set-OrganizationConfig -MapiHttpEnabled $true
Set-CASMailbox 'Ken Sanchez' -MapiHttpEnabled $false
Set-CASMailbox 'Esther Valle' -MapiHttpEnabled $null -MAPIBlockOutlookExternalConnectivity $true

$organization = (Get-OrganizationConfig).MapiHttpEnabled
Get-CASMailbox -ResultSize Unlimited | ForEach-Object {
    $http = if ($null -eq $_.MapiHttpEnabled) { $organization } else { $_.MapiHttpEnabled }
    [pscustomobject]@{
        Name     = $_.Name
        Protocol = if ($http) { 'MAPI over HTTP' } else { 'Outlook Anywhere' }
        From     = if ($_.MAPIBlockOutlookExternalConnectivity) { 'inside' } else { 'inside and outside' }
    }
} | Sort-Object Name | Format-Table

'Who cannot connect with MAPI'
Get-CASMailbox -Filter 'MAPIEnabled -eq $false' | Format-List Name, MAPIEnabled, OWAEnabled

'The virtual directory'
Get-MapiVirtualDirectory | Format-List Name, Server, InternalUrl, ExternalUrl, IISAuthenticationMethods
