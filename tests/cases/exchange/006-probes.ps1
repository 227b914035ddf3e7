# Each thing that a probe depends on makes it fail, with an error that says so.
function Test-It($probe = 'OutlookMapiHttpSelfTestProbe', [hashtable] $with = @{}) {
    $result = Test-OutlookConnectivity -RunFromServerId ContosoMail -ProbeIdentity $probe @with
    '{0}: {1} {2}' -f $result.MonitorIdentity, $result.Result, $result.Error
}
Test-OutlookConnectivity -RunFromServerId ContosoMail -ProbeIdentity OutlookMapiHttpSelfTestProbe | Format-List MonitorIdentity, StartTime, EndTime, Result, Error, Exception

'All probes of Outlook succeed to begin with'
foreach ($set in 'Outlook.Protocol', 'OutlookMapiHttp.Protocol', 'Outlook', 'OutlookMapiHttp', 'Outlook.Proxy', 'OutlookMapiHttp.Proxy') {
    Get-MonitoringItemIdentity $set -Server ContosoMail | Where-Object Name -Like '*Probe' | ForEach-Object { Test-It $_.Identity }
}

'The health manager'
Get-Service MSExchangeHM -ComputerName ContosoMail | Stop-Service
Test-It
Get-Service MSExchangeHM -ComputerName ContosoMail | Start-Service
Test-It

'A certificate without the host name of a URL'
Set-MapiVirtualDirectory 'ContosoMail\mapi (Default Web Site)' -ExternalUrl https://outlook.contoso.com/mapi
Test-It
$new = New-ExchangeCertificate -Server ContosoMail -DomainName mail.contoso.com, outlook.contoso.com, contosomail.contoso.com
Enable-ExchangeCertificate $new.Thumbprint -Server ContosoMail -Services IIS
Test-It

'A dismounted database'
Dismount-Database DB01 -Confirm:$false
Test-It 'OutlookMapiHttp.Protocol\OutlookMapiHttpDeepTestProbe\DB01'
Test-It
Mount-Database DB01
Test-It 'OutlookMapiHttp.Protocol\OutlookMapiHttpDeepTestProbe\DB01'

'A component that is off'
Set-ServerComponentState ContosoMail -Component MapiProxy -State Inactive -Requester Maintenance
Test-It
Set-ServerComponentState ContosoMail -Component MapiProxy -State Active -Requester Maintenance
Set-ServerComponentState ContosoMail -Component ServerWideOffline -State Inactive -Requester Maintenance
Test-It
Set-ServerComponentState ContosoMail -Component ServerWideOffline -State Active -Requester Maintenance
Test-It

'A mailbox with MAPI off'
Set-CASMailbox 'Ken Sanchez' -MAPIEnabled $false
Test-It OutlookMapiHttpDeepTestProbe @{ MailboxId = 'Ken Sanchez' }
Test-It
Set-CASMailbox 'Ken Sanchez' -MAPIEnabled $true

'A stopped web server'
Stop-Service W3SVC -Force
Test-It
Start-Service W3SVC
Test-It

'A missing directory'
Remove-MapiVirtualDirectory 'ContosoMail\mapi (Default Web Site)' -Confirm:$false
Test-It

'What is no probe'
Test-OutlookConnectivity -RunFromServerId ContosoMail -ProbeIdentity NoSuchProbe
Test-OutlookConnectivity -RunFromServerId ContosoMail -ProbeIdentity 'Outlook.Protocol\OutlookRpcDeepTestProbe\db01'
Test-OutlookConnectivity -RunFromServerId Nowhere -ProbeIdentity OutlookMapiHttpSelfTestProbe
