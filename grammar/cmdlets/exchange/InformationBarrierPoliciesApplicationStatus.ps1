# InformationBarrierPoliciesApplicationStatus

function Get-InformationBarrierPoliciesApplicationStatus {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [Edition('SCC')]
    [ParameterSets('Default', 'Identity')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity,
        [switch] $All
    )
}
