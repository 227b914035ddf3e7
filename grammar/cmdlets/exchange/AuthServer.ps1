# AuthServer

function Get-AuthServer {
    [CmdletBinding()]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.AuthServer')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [AuthServerIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController
    )
}

function New-AuthServer {
    [CmdletBinding(DefaultParameterSetName = 'AuthMetadataUrl', SupportsShouldProcess)]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.AuthServer')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'AuthMetadataUrl', Mandatory)]
        [Parameter(ParameterSetName = 'NativeClientAuthServer', Mandatory)]
        [string] $AuthMetadataUrl,
        [Parameter(ParameterSetName = 'NativeClientAuthServer', Mandatory)]
        [Parameter(ParameterSetName = 'AppSecret', Mandatory)]
        [AuthServerType] $Type,
        [Parameter(ParameterSetName = 'AppSecret')] [Edition('2016+')] [string] $ApplicationIdentifier,
        [Fqdn] $DomainController,
        [Parameter(ValueFromPipeline)] [Edition('2016+')] [MultiValuedProperty] $DomainName,
        [bool] $Enabled,
        [Parameter(ParameterSetName = 'AuthMetadataUrl')] [Edition('2019+')] [string] $GraphBaseUrl,
        [Parameter(ParameterSetName = 'AuthMetadataUrl')]
        [Parameter(ParameterSetName = 'NativeClientAuthServer')]
        [switch] $TrustAnySSLCertificate
    )
}

function Remove-AuthServer {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AuthServerIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-AuthServer {
    [CmdletBinding(DefaultParameterSetName = 'AuthMetadataUrl', SupportsShouldProcess)]
    [Edition('2013+')]
    [ParameterSets('AuthMetadataUrl', 'NativeClientAuthServer', 'RefreshAuthMetadata', 'AppSecret')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AuthServerIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AppSecret')] [Edition('2016+')] [string] $ApplicationIdentifier,
        [Parameter(ParameterSetName = 'AuthMetadataUrl')]
        [Parameter(ParameterSetName = 'NativeClientAuthServer')]
        [string] $AuthMetadataUrl,
        [Fqdn] $DomainController,
        [Parameter(ValueFromPipeline)] [Edition('2016+')] [MultiValuedProperty] $DomainName,
        [bool] $Enabled,
        [Parameter(ParameterSetName = 'AuthMetadataUrl')] [Edition('2019+')] [string] $GraphBaseUrl,
        [Parameter(ParameterSetName = 'NativeClientAuthServer')] [bool] $IsDefaultAuthorizationEndpoint,
        [string] $Name,
        [Parameter(ParameterSetName = 'RefreshAuthMetadata')] [switch] $RefreshAuthMetadata,
        [Parameter(ParameterSetName = 'AuthMetadataUrl')]
        [Parameter(ParameterSetName = 'NativeClientAuthServer')]
        [switch] $TrustAnySSLCertificate
    )
}
