# SenderIdConfig

function Get-SenderIdConfig {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.SenderIdConfig')]
    param(
        [Fqdn] $DomainController
    )
}

function Set-SenderIdConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [MultiValuedProperty] $BypassedRecipients,
        [MultiValuedProperty] $BypassedSenderDomains,
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [bool] $ExternalMailEnabled,
        [bool] $InternalMailEnabled,
        [SenderIdAction] $SpoofedDomainAction,
        [SenderIdAction] $TempErrorAction
    )
}
