# SenderFilterConfig

function Get-SenderFilterConfig {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.SenderFilterConfig')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OrganizationIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-SenderFilterConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [BlockedSenderAction] $Action,
        [bool] $BlankSenderBlockingEnabled,
        [MultiValuedProperty] $BlockedDomains,
        [MultiValuedProperty] $BlockedDomainsAndSubdomains,
        [MultiValuedProperty] $BlockedSenders,
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [bool] $ExternalMailEnabled,
        [bool] $InternalMailEnabled,
        [RecipientBlockedSenderAction] $RecipientBlockedSenderAction
    )
}
