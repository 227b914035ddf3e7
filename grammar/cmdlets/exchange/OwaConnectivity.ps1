# OwaConnectivity

function Test-OwaConnectivity {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $ClientAccessServer,
        [Parameter(ParameterSetName = 'URL', Mandatory, Position = 0)] [string] $URL,
        [Parameter(ParameterSetName = 'URL', Mandatory)] [pscredential] $MailboxCredential,
        [switch] $AllowUnsecureAccess,
        [Fqdn] $DomainController,
        [switch] $LightMode,
        [Parameter(ParameterSetName = 'Identity')] [ServerIdParameter] $MailboxServer,
        [Parameter(ParameterSetName = 'Identity')] [switch] $MonitoringContext,
        [switch] $ResetTestAccountCredentials,
        [Parameter(ParameterSetName = 'Identity')] [string] $RSTEndpoint,
        [Parameter(ParameterSetName = 'Identity')] [OwaConnectivityTestType] $TestType,
        [uint] $Timeout,
        [switch] $TrustAnySSLCertificate,
        [Parameter(ParameterSetName = 'Identity')] [string] $VirtualDirectoryName
    )
}
