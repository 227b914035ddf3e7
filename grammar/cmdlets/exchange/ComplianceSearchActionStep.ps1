# ComplianceSearchActionStep

function Invoke-ComplianceSearchActionStep {
    [CmdletBinding()]
    [Edition('2016+', 'EXO', 'SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceSearchActionIdParameter] $Identity,
        [Parameter(Mandatory)] [psobject] $Parameters,
        [Parameter(Mandatory)] [int] $Step
    )
}
