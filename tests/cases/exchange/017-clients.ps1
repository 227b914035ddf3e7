# Which client is let in.
function Show-Result($client, [switch] $External, [switch] $OnlineMode, [switch] $MapiHttpDisabled) {
    $c = Resolve-OutlookConnection 'Ken Sanchez' @PSBoundParameters
    '{0,-16} {1,-16} {2,-5} {3}' -f $client, $c.Protocol, $c.Connected, $c.Reason
}
'Versions that know MAPI over HTTP, and earlier ones'
'14.0.6109.5000', '14.0.7015.1000', '15.0.4420.1017', '15.0.4569.1503', '16.0.4266.1001' | ForEach-Object { Show-Result $_ }
'One that was told not to use it'
Show-Result 16.0.4266.1001 -MapiHttpDisabled

'Blocked versions'
Set-CASMailbox 'Ken Sanchez' -MAPIBlockOutlookVersions '-15.0.4569.1502'
'15.0.4420.1017', '15.0.4569.1503', '16.0.4266.1001' | ForEach-Object { Show-Result $_ }
Get-CASMailbox 'Ken Sanchez' | Format-List MAPIBlockOutlookVersions
Set-CASMailbox 'Ken Sanchez' -MAPIBlockOutlookVersions 15.0.4569
'15.0.4420.1017', '15.0.4569.1503', '16.0.4266.1001' | ForEach-Object { Show-Result $_ }
Set-CASMailbox 'Ken Sanchez' -MAPIBlockOutlookVersions $null
Show-Result 15.0.4420.1017

'Without a local copy'
Set-CASMailbox 'Ken Sanchez' -MAPIBlockOutlookNonCachedMode $true
Show-Result 16.0.4266.1001 -OnlineMode
Show-Result 16.0.4266.1001
Set-CASMailbox 'Ken Sanchez' -MAPIBlockOutlookNonCachedMode $false

'Outlook Anywhere off for the mailbox'
Set-CASMailbox 'Ken Sanchez' -MAPIBlockOutlookRpcHttp $true
Show-Result 16.0.4266.1001
Show-Result 14.0.6109.5000
Set-CASMailbox 'Ken Sanchez' -MapiHttpEnabled $false
Show-Result 16.0.4266.1001
Set-CASMailbox 'Ken Sanchez' -MAPIBlockOutlookRpcHttp $false

'Moved to MAPI over HTTP: the running Outlook is told to restart'
(Resolve-OutlookConnection 'Ken Sanchez').RestartRequired
Set-CASMailbox 'Ken Sanchez' -MapiHttpEnabled $true
Resolve-OutlookConnection 'Ken Sanchez' | Format-List Connected, RestartRequired, OutlookMessage

'From outside, when that is blocked'
Set-CASMailbox 'Ken Sanchez' -MAPIBlockOutlookExternalConnectivity $true
Show-Result 16.0.4266.1001 -External
Show-Result 16.0.4266.1001
Show-Result nonsense
