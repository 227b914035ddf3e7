# IPBlockListProvidersConfig

function Get-IPBlockListProvidersConfig {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.IPBlockListProviderConfig')]
    param(
        [Fqdn] $DomainController
    )
}

function Set-IPBlockListProvidersConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [MultiValuedProperty] $BypassedRecipients,
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [bool] $ExternalMailEnabled,
        [bool] $InternalMailEnabled
    )
}
