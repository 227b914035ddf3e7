# ActiveSyncConnectivity

function Test-ActiveSyncConnectivity {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Monitoring.CasTransactionOutcome')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $ClientAccessServer,
        [Parameter(Position = 1)] [string] $URL,
        [switch] $AllowUnsecureAccess,
        [Fqdn] $DomainController,
        [switch] $LightMode,
        [pscredential] $MailboxCredential,
        [ServerIdParameter] $MailboxServer,
        [switch] $MonitoringContext,
        [string] $MonitoringInstance,
        [switch] $ResetTestAccountCredentials,
        [uint] $Timeout,
        [switch] $TrustAnySSLCertificate,
        [switch] $UseAutodiscoverForClientAccessServer
    )
}
