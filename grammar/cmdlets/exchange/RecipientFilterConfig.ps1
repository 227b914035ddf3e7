# RecipientFilterConfig

function Get-RecipientFilterConfig {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.RecipientFilterConfig')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OrganizationIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-RecipientFilterConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [MultiValuedProperty] $BlockedRecipients,
        [bool] $BlockListEnabled,
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [bool] $ExternalMailEnabled,
        [bool] $InternalMailEnabled,
        [bool] $RecipientValidationEnabled
    )
}
