# DatabaseAvailabilityGroupNetwork

function Get-DatabaseAvailabilityGroupNetwork {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.DatabaseAvailabilityGroupNetwork')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseAvailabilityGroupNetworkIdParameter] $Identity,
        [Fqdn] $DomainController,
        [ServerIdParameter] $Server
    )
}

function New-DatabaseAvailabilityGroupNetwork {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.DatabaseAvailabilityGroupNetwork')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory, Position = 1)] [DatabaseAvailabilityGroupIdParameter] $DatabaseAvailabilityGroup,
        [string] $Description,
        [Fqdn] $DomainController,
        [bool] $IgnoreNetwork,
        [bool] $ReplicationEnabled,
        [DatabaseAvailabilityGroupSubnetId[]] $Subnets
    )
}

function Remove-DatabaseAvailabilityGroupNetwork {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseAvailabilityGroupNetworkIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-DatabaseAvailabilityGroupNetwork {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseAvailabilityGroupNetworkIdParameter] $Identity,
        [string] $Description,
        [Fqdn] $DomainController,
        [bool] $IgnoreNetwork,
        [string] $Name,
        [bool] $ReplicationEnabled,
        [DatabaseAvailabilityGroupSubnetId[]] $Subnets
    )
}
