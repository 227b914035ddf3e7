# IntraOrganizationConnector

function Get-IntraOrganizationConnector {
    [CmdletBinding()]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [IntraOrganizationConnectorIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController
    )
}

function New-IntraOrganizationConnector {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [uri] $DiscoveryEndpoint,
        [Parameter(Mandatory)] [MultiValuedProperty] $TargetAddressDomains,
        [Edition('2013+')] [Fqdn] $DomainController,
        [bool] $Enabled,
        [Edition('EXO')] [uri] $TargetSharingEpr
    )
}

function Remove-IntraOrganizationConnector {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [IntraOrganizationConnectorIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController
    )
}

function Set-IntraOrganizationConnector {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [IntraOrganizationConnectorIdParameter] $Identity,
        [Edition('2013+', 'EXO')] [uri] $DiscoveryEndpoint,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Edition('2013+', 'EXO')] [bool] $Enabled,
        [Edition('2013+', 'EXO')] [MultiValuedProperty] $TargetAddressDomains,
        [Edition('EXO')] [uri] $TargetSharingEpr
    )
}
