# OutlookWebServices

function Test-OutlookWebServices {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Monitoring.WebServicesTestOutcome')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [RecipientIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AutoDiscoverServer', Mandatory)]
        [Edition('2013+')]
        [ClientAccessServerIdParameter] $AutoDiscoverServer,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'ClientAccessServer')]
        [ClientAccessServerIdParameter] $ClientAccessServer,
        [Parameter(ParameterSetName = 'Default')] [Edition('2010')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'AutoDiscoverServer')]
        [Parameter(ParameterSetName = 'ClientAccessServer')]
        [Parameter(ParameterSetName = 'MonitoringContext')]
        [Edition('2013+')]
        [pscredential] $MailboxCredential,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'MonitoringContext')]
        [bool] $MonitoringContext,
        [Parameter(ParameterSetName = 'Default')] [Edition('2010')] [RecipientIdParameter[]] $TargetAddress,
        [Parameter(ParameterSetName = 'AutoDiscoverServer')]
        [Parameter(ParameterSetName = 'ClientAccessServer')]
        [Parameter(ParameterSetName = 'MonitoringContext')]
        [Edition('2013+')]
        [switch] $TrustAnySSLCertificate
    )
}
