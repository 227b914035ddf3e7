# SupervisoryReviewTopCasesReport

function Get-SupervisoryReviewTopCasesReport {
    [CmdletBinding()]
    [Edition('SCC')]
    param(
        [datetime] $EndDate,
        [int] $Page,
        [int] $PageSize,
        [datetime] $StartDate
    )
}
