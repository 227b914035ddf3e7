# AvailabilityAddressSpace

function Add-AvailabilityAddressSpace {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.AvailabilityAddressSpace')]
    param(
        [Parameter(Mandatory)] [AvailabilityAccessMethod] $AccessMethod,
        [Parameter(Mandatory)] [string] $ForestName,
        [pscredential] $Credentials,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+')] [uri] $ProxyUrl,
        [Edition('2013+', 'EXO', 'EOP')] [uri] $TargetAutodiscoverEpr,
        [Edition('EXO', 'EOP')] [string] $TargetServiceEpr,
        [Edition('EXO', 'EOP')] [string] $TargetTenantId,
        [Edition('2010+')] [bool] $UseServiceAccount
    )
}

function Get-AvailabilityAddressSpace {
    [CmdletBinding()]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.AvailabilityAddressSpace')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AvailabilityAddressSpaceIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Remove-AvailabilityAddressSpace {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AvailabilityAddressSpaceIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}
