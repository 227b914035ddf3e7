# IPAllowListConfig

function Get-IPAllowListConfig {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.IPAllowListConfig')]
    param(
        [Fqdn] $DomainController
    )
}

function Set-IPAllowListConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [bool] $ExternalMailEnabled,
        [bool] $InternalMailEnabled
    )
}
