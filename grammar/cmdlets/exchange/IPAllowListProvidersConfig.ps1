# IPAllowListProvidersConfig

function Get-IPAllowListProvidersConfig {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.IPAllowListProviderConfig')]
    param(
        [Fqdn] $DomainController
    )
}

function Set-IPAllowListProvidersConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [bool] $ExternalMailEnabled,
        [bool] $InternalMailEnabled
    )
}
