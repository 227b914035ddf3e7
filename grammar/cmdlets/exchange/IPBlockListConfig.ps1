# IPBlockListConfig

function Get-IPBlockListConfig {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.IPBlockListConfig')]
    param(
        [Fqdn] $DomainController
    )
}

function Set-IPBlockListConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [bool] $ExternalMailEnabled,
        [bool] $InternalMailEnabled,
        [AsciiString] $MachineEntryRejectionResponse,
        [AsciiString] $StaticEntryRejectionResponse
    )
}
