# ConfigAnalyzerPolicyRecommendation

function Get-ConfigAnalyzerPolicyRecommendation {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ConfigAnalyzerPolicyRecommendationIdParameter] $Identity,
        [Parameter(Mandatory)] [RecommendedPolicyType] $RecommendedPolicyType,
        [switch] $IsAppliedToDisabled
    )
}
