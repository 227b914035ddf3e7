# CalendarConnectivity

function Test-CalendarConnectivity {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $ClientAccessServer,
        [Fqdn] $DomainController,
        [switch] $LightMode,
        [ServerIdParameter] $MailboxServer,
        [switch] $MonitoringContext,
        [switch] $ResetTestAccountCredentials,
        [OwaConnectivityTestType] $TestType,
        [uint] $Timeout,
        [switch] $TrustAnySSLCertificate,
        [string] $VirtualDirectoryName
    )
}
