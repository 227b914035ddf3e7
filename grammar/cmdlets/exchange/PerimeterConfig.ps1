# PerimeterConfig

function Get-PerimeterConfig {
    [CmdletBinding()]
    [Edition('EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.PerimeterConfig')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OrganizationIdParameter] $Identity
    )
}

function Set-PerimeterConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OrganizationIdParameter] $Identity,
        [Edition('EXO')] [MultiValuedProperty] $GatewayIPAddresses
    )
}
