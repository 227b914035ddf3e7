# ImapConnectivity

function Test-ImapConnectivity {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Monitoring.CasTransactionOutcome')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $ClientAccessServer,
        [ProtocolConnectionType] $ConnectionType,
        [Fqdn] $DomainController,
        [switch] $LightMode,
        [pscredential] $MailboxCredential,
        [ServerIdParameter] $MailboxServer,
        [switch] $MonitoringContext,
        [int] $PerConnectionTimeout,
        [int] $PortClientAccessServer,
        [switch] $ResetTestAccountCredentials,
        [uint] $Timeout,
        [switch] $TrustAnySSLCertificate
    )
}
