# SupervisoryReviewPolicyReport

function Get-SupervisoryReviewPolicyReport {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [datetime] $EndDate,
        [int] $Page,
        [int] $PageSize,
        [MultiValuedProperty] $Policies,
        [datetime] $StartDate
    )
}
