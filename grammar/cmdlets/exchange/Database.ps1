# Database

function Dismount-Database {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Mount-Database {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseIdParameter] $Identity,
        [switch] $AcceptDataLoss,
        [Fqdn] $DomainController,
        [switch] $Force,
        [Edition('2016+')] [switch] $NewCapacity
    )
}
