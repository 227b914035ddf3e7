# HealthReport

function Get-HealthReport {
    [CmdletBinding()]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Identity,
        [int] $GroupSize,
        [switch] $HaImpactingOnly,
        [string] $HealthSet,
        [int] $MinimumOnlinePercent,
        [switch] $RollupGroup
    )
}
