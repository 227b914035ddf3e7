# AutoDiscoverConfig

function Export-AutoDiscoverConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory)] [string] $TargetForestDomainController,
        [bool] $DeleteConfig,
        [Fqdn] $DomainController,
        [bool] $MultipleExchangeDeployments,
        [Fqdn] $PreferredSourceFqdn,
        [pscredential] $SourceForestCredential,
        [pscredential] $TargetForestCredential
    )
}
