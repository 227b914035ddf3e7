# ResourceConfig

function Get-ResourceConfig {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ResourceBookingConfig')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010+')]
        [OrganizationIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-ResourceConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Edition('2010+')] [Fqdn] $DomainController,
        [MultiValuedProperty] $ResourcePropertySchema
    )
}
