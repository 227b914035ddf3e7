# EcpConnectivity

function Test-EcpConnectivity {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Monitoring.CasTransactionOutcome')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $ClientAccessServer,
        [Fqdn] $DomainController,
        [switch] $LightMode,
        [ServerIdParameter] $MailboxServer,
        [switch] $MonitoringContext,
        [switch] $ResetTestAccountCredentials,
        [string] $RSTEndpoint,
        [OwaConnectivityTestType] $TestType,
        [uint] $Timeout,
        [switch] $TrustAnySSLCertificate,
        [string] $VirtualDirectoryName
    )
}
