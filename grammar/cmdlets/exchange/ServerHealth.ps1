# ServerHealth

function Get-ServerHealth {
    [CmdletBinding()]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Identity,
        [switch] $HaImpactingOnly,
        [string] $HealthSet
    )
}
