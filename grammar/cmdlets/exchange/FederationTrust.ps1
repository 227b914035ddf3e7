# FederationTrust

function Get-FederationTrust {
    [CmdletBinding()]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.FederationTrust')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [FederationTrustIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function New-FederationTrust {
    [CmdletBinding(DefaultParameterSetName = 'FederationTrust', SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.FederationTrust')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'SkipNamespaceProviderProvisioning', Mandatory)] [string] $ApplicationUri,
        [Parameter(ParameterSetName = 'SkipNamespaceProviderProvisioning', Mandatory)]
        [switch] $SkipNamespaceProviderProvisioning,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Thumbprint,
        [Parameter(ParameterSetName = 'SkipNamespaceProviderProvisioning')] [string] $AdministratorProvisioningId,
        [Parameter(ParameterSetName = 'SkipNamespaceProviderProvisioning')] [string] $ApplicationIdentifier,
        [Fqdn] $DomainController,
        [uri] $MetadataUrl,
        [Parameter(ParameterSetName = 'FederationTrust')] [Edition('2010')] [switch] $SuppressDnsWarning,
        [Parameter(ParameterSetName = 'FederationTrust')] [switch] $UseLegacyProvisioningService
    )
}

function Remove-FederationTrust {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [FederationTrustIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-FederationTrust {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [FederationTrustIdParameter] $Identity,
        [Parameter(ParameterSetName = 'ApplicationUri', Mandatory)] [string] $ApplicationUri,
        [Parameter(ParameterSetName = 'ApplicationUri')]
        [Parameter(ParameterSetName = 'PublishFederationCertificate', Mandatory)]
        [switch] $PublishFederationCertificate,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')] [uri] $MetadataUrl,
        [string] $Name,
        [Parameter(ParameterSetName = 'Identity')] [switch] $RefreshMetadata,
        [Parameter(ParameterSetName = 'Identity')] [string] $Thumbprint
    )
}

function Test-FederationTrust {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Management.SystemConfigurationTasks.TestFederationTrust')]
    param(
        [Fqdn] $DomainController,
        [bool] $MonitoringContext,
        [RecipientIdParameter] $UserIdentity
    )
}
