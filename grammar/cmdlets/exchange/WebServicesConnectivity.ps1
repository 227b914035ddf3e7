# WebServicesConnectivity

function Test-WebServicesConnectivity {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Monitoring.WebServicesTestOutcome')]
    param(
        [Parameter(ParameterSetName = 'AutoDiscoverServer', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'MonitoringContext', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ClientAccessServer', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2013+')]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Default', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'ClientAccessServer', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $ClientAccessServer,
        [Parameter(ParameterSetName = 'AutoDiscoverServer', Mandatory)]
        [Edition('2013+')]
        [ClientAccessServerIdParameter] $AutoDiscoverServer,
        [Parameter(ParameterSetName = 'Default')] [Edition('2010')] [switch] $AllowUnsecureAccess,
        [Parameter(ParameterSetName = 'Default')] [Edition('2010')] [Fqdn] $DomainController,
        [switch] $LightMode,
        [pscredential] $MailboxCredential,
        [Parameter(ParameterSetName = 'Default')] [Edition('2010')] [ServerIdParameter] $MailboxServer,
        [Parameter(ParameterSetName = 'MonitoringContext', Mandatory)] [switch] $MonitoringContext,
        [Parameter(ParameterSetName = 'Default')] [Edition('2010')] [switch] $ResetTestAccountCredentials,
        [Parameter(ParameterSetName = 'Default')] [Edition('2010')] [uint] $Timeout,
        [switch] $TrustAnySSLCertificate,
        [Parameter(ParameterSetName = 'Default')] [Edition('2010')] [switch] $UseAutodiscoverForClientAccessServer
    )
}
