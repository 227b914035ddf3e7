# AvailabilityConfig

function Get-AvailabilityConfig {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.AvailabilityConfig')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OrganizationIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function New-AvailabilityConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.AvailabilityConfig')]
    param(
        [MultiValuedProperty] $AllowedTenantIds,
        [SecurityPrincipalIdParameter] $OrgWideAccount
    )
}

function Remove-AvailabilityConfig {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AvailabilityConfigIdParameter] $Identity
    )
}

function Set-AvailabilityConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Edition('EXO')] [MultiValuedProperty] $AllowedTenantIds,
        [Edition('2010+')] [Fqdn] $DomainController,
        [SecurityPrincipalIdParameter] $OrgWideAccount,
        [Edition('2010+')] [SecurityPrincipalIdParameter] $PerUserAccount
    )
}
