# SpoofIntelligenceInsight

function Get-SpoofIntelligenceInsight {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [HostedConnectionFilterPolicyIdParameter] $Identity
    )
}
