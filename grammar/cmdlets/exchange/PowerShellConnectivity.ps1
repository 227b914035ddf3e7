# PowerShellConnectivity

function Test-PowerShellConnectivity {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $ClientAccessServer,
        [Parameter(ParameterSetName = 'URL', Mandatory)] [uri] $ConnectionUri,
        [Parameter(ParameterSetName = 'URL', Mandatory)] [pscredential] $TestCredential,
        [AuthenticationMethod] $Authentication,
        [Fqdn] $DomainController,
        [ServerIdParameter] $MailboxServer,
        [switch] $MonitoringContext,
        [switch] $ResetTestAccountCredentials,
        [Parameter(ParameterSetName = 'Identity')] [OwaConnectivityTestType] $TestType,
        [switch] $TrustAnySSLCertificate,
        [Parameter(ParameterSetName = 'Identity')] [string] $VirtualDirectoryName
    )
}
