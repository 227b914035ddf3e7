# ServerHealth

function Get-ServerHealth {
    [CmdletBinding()]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('Server')]
        [ServerIdParameter] $Identity,
        [switch] $HaImpactingOnly,
        [Alias('HealthSetName')] [string] $HealthSet
    )
}
