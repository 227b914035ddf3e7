# ClientAccessServer

function Get-ClientAccessServer {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.ClientAccessServer')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ClientAccessServerIdParameter] $Identity,
        [Fqdn] $DomainController,
        [switch] $IncludeAlternateServiceAccountCredentialPassword,
        [switch] $IncludeAlternateServiceAccountCredentialStatus
    )
}

function Set-ClientAccessServer {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ClientAccessServerIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AlternateServiceAccount')] [pscredential[]] $AlternateServiceAccountCredential,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [ClientAccessArrayIdParameter] $Array,
        [Parameter(ParameterSetName = 'Identity')] [uri] $AutoDiscoverServiceInternalUri,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $AutoDiscoverSiteScope,
        [Parameter(ParameterSetName = 'AlternateServiceAccount')]
        [switch] $CleanUpInvalidAlternateServiceAccountCredentials,
        [Fqdn] $DomainController,
        [Edition('2010')] [bool] $IrmLogEnabled,
        [Edition('2010')] [EnhancedTimeSpan] $IrmLogMaxAge,
        [Edition('2010')] [Unlimited] $IrmLogMaxDirectorySize,
        [Edition('2010')] [ByteQuantifiedSize] $IrmLogMaxFileSize,
        [Edition('2010')] [LocalLongFullPath] $IrmLogPath,
        [Edition('2010')] [bool] $IsOutOfService,
        [Parameter(ParameterSetName = 'AlternateServiceAccount')] [switch] $RemoveAlternateServiceAccountCredentials
    )
}
