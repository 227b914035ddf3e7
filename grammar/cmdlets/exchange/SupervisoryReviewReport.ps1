# SupervisoryReviewReport

function Get-SupervisoryReviewReport {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [datetime] $EndDate,
        [int] $Page,
        [int] $PageSize,
        [MultiValuedProperty] $Policies,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $Reviewers,
        [datetime] $StartDate
    )
}
