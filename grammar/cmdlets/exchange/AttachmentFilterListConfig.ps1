# AttachmentFilterListConfig

function Get-AttachmentFilterListConfig {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.AttachmentFilteringConfig')]
    param(
        [Fqdn] $DomainController
    )
}

function Set-AttachmentFilterListConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [FilterActions] $Action,
        [string] $AdminMessage,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExceptionConnectors,
        [string] $RejectResponse
    )
}
