# HealthReport

function Get-HealthReport {
    [CmdletBinding()]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('Server')]
        [ServerIdParameter] $Identity,
        [int] $GroupSize,
        [switch] $HaImpactingOnly,
        [Alias('HealthSetName')] [string] $HealthSet,
        [int] $MinimumOnlinePercent,
        [switch] $RollupGroup
    )
}
