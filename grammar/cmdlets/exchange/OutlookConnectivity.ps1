# OutlookConnectivity

function Test-OutlookConnectivity {
    [CmdletBinding(DefaultParameterSetName = 'Probe', SupportsShouldProcess)]
    [Edition('2010+')]
    [ParameterSets('Probe', 'Protocol', 'RpcProxyServer', 'RpcTestType', 'WSTestType')]
    param(
        [Parameter(ParameterSetName = 'Protocol', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'RpcProxyServer', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'RpcTestType', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'WSTestType', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010')]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Probe', Mandatory, Position = 0)] [Edition('2013+')] [string] $ProbeIdentity,
        [Parameter(ParameterSetName = 'RpcProxyServer', Mandatory)]
        [Edition('2010')]
        [bool] $GetDefaultsFromAutodiscover,
        [Parameter(ParameterSetName = 'Protocol', Mandatory)] [Edition('2010')] [Protocol] $Protocol,
        [Parameter(ParameterSetName = 'RpcTestType', Mandatory)] [Edition('2010')] [RpcTestType] $RpcTestType,
        [Parameter(ParameterSetName = 'WSTestType', Mandatory)] [Edition('2010')] [VirtualDirectoryUriScope] $WSTestType,
        [Parameter(ParameterSetName = 'Protocol')]
        [Parameter(ParameterSetName = 'RpcProxyServer')]
        [Parameter(ParameterSetName = 'RpcTestType')]
        [Parameter(ParameterSetName = 'WSTestType')]
        [Edition('2010')]
        [bool] $Archive,
        [Parameter(ParameterSetName = 'Probe')] [Edition('2013+')] [pscredential] $Credential,
        [Parameter(ParameterSetName = 'Probe')] [Edition('2013+')] [string] $Hostname,
        [Parameter(ParameterSetName = 'Protocol', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'RpcProxyServer', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'RpcTestType', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'WSTestType', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010')]
        [pscredential] $MailboxCredential,
        [Parameter(ParameterSetName = 'Probe', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2013+')]
        [MailboxIdParameter] $MailboxId,
        [Parameter(ParameterSetName = 'Protocol')]
        [Parameter(ParameterSetName = 'RpcProxyServer')]
        [Parameter(ParameterSetName = 'RpcTestType')]
        [Parameter(ParameterSetName = 'WSTestType')]
        [Edition('2010')]
        [switch] $MonitoringContext,
        [Parameter(ParameterSetName = 'RpcProxyServer')]
        [Parameter(ParameterSetName = 'RpcTestType')]
        [Edition('2010')]
        [RpcAuthenticationType] $RpcAuthenticationType,
        [Parameter(ParameterSetName = 'RpcProxyServer', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'RpcTestType', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010')]
        [ClientAccessServerIdParameter] $RpcClientAccessServer,
        [Parameter(ParameterSetName = 'RpcProxyServer')]
        [Parameter(ParameterSetName = 'RpcTestType')]
        [Edition('2010')]
        [RPCProxyAuthenticationType] $RpcProxyAuthenticationType,
        [Parameter(ParameterSetName = 'RpcProxyServer', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010')]
        [ServerIdParameter] $RpcProxyServer,
        [Parameter(ParameterSetName = 'RpcTestType')] [Edition('2010')] [RpcProxyTestType] $RpcProxyTestType,
        [Parameter(ParameterSetName = 'Probe')] [Edition('2013+')] [ServerIdParameter] $RunFromServerId,
        [Parameter(ParameterSetName = 'Probe')] [Edition('2013+')] [string] $TimeOutSeconds,
        [Parameter(ParameterSetName = 'Protocol')]
        [Parameter(ParameterSetName = 'RpcProxyServer')]
        [Parameter(ParameterSetName = 'RpcTestType')]
        [Parameter(ParameterSetName = 'WSTestType')]
        [Edition('2010')]
        [int] $TotalTimeoutInMinutes,
        [Parameter(ParameterSetName = 'Protocol')]
        [Parameter(ParameterSetName = 'RpcProxyServer')]
        [Parameter(ParameterSetName = 'RpcTestType')]
        [Parameter(ParameterSetName = 'WSTestType')]
        [Edition('2010')]
        [switch] $TrustAnySslCert
    )
}
