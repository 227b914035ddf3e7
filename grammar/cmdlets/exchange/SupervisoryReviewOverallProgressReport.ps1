# SupervisoryReviewOverallProgressReport

function Get-SupervisoryReviewOverallProgressReport {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [datetime] $EndDate,
        [int] $Page,
        [int] $PageSize,
        [datetime] $StartDate
    )
}
