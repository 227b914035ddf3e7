# PartnerApplication

function Get-PartnerApplication {
    [CmdletBinding()]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.PartnerApplication')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PartnerApplicationIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Edition('2013+')] [OrganizationIdParameter] $Organization
    )
}

function New-PartnerApplication {
    [CmdletBinding(DefaultParameterSetName = 'ACSTrustApplication', SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.PartnerApplication')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'ACSTrustApplication', Mandatory)] [string] $ApplicationIdentifier,
        [Parameter(ParameterSetName = 'AuthMetadataUrl', Mandatory)] [Edition('2013+')] [string] $AuthMetadataUrl,
        [bool] $AcceptSecurityIdentifierInformation,
        [Edition('2016+', 'EXO')] [SupportedAccountType] $AccountType,
        [Edition('2013')] [string[]] $ActAsPermissions,
        [Edition('2013')] [string[]] $AppOnlyPermissions,
        [Edition('2013+')] [Fqdn] $DomainController,
        [bool] $Enabled,
        [Edition('2013')] [string] $IssuerIdentifier,
        [UserIdParameter] $LinkedAccount,
        [Parameter(ParameterSetName = 'ACSTrustApplication')] [Edition('2013+')] [string] $Realm,
        [Parameter(ParameterSetName = 'AuthMetadataUrl')] [Edition('2013+')] [switch] $TrustAnySSLCertificate
    )
}

function Remove-PartnerApplication {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PartnerApplicationIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController
    )
}

function Set-PartnerApplication {
    [CmdletBinding(DefaultParameterSetName = 'ACSTrustApplication', SupportsShouldProcess)]
    [Edition('2013+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PartnerApplicationIdParameter] $Identity,
        [Edition('2013+', 'EXO')] [bool] $AcceptSecurityIdentifierInformation,
        [Edition('2016+', 'EXO')] [SupportedAccountType] $AccountType,
        [Edition('2013+', 'EXO')] [string[]] $ActAsPermissions,
        [Parameter(ParameterSetName = 'ACSTrustApplication')] [Edition('2013+', 'EXO')] [string] $ApplicationIdentifier,
        [Edition('2013')] [string[]] $AppOnlyPermissions,
        [Parameter(ParameterSetName = 'AuthMetadataUrl')] [Edition('2013+')] [string] $AuthMetadataUrl,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Edition('2013+', 'EXO')] [bool] $Enabled,
        [Edition('2013')] [string] $IssuerIdentifier,
        [Edition('2013+', 'EXO')] [UserIdParameter] $LinkedAccount,
        [Edition('2013+', 'EXO')] [string] $Name,
        [Parameter(ParameterSetName = 'ACSTrustApplication')] [Edition('2013+')] [string] $Realm,
        [Parameter(ParameterSetName = 'RefreshAuthMetadata')] [Edition('2013+')] [switch] $RefreshAuthMetadata,
        [Parameter(ParameterSetName = 'AuthMetadataUrl')] [Edition('2013+')] [switch] $TrustAnySSLCertificate
    )
}
