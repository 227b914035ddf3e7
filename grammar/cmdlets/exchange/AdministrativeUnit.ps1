# AdministrativeUnit

function Get-AdministrativeUnit {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2016+', 'EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AdministrativeUnitIdParameter] $Identity,
        [Edition('2016+')] [Fqdn] $DomainController
    )
}
