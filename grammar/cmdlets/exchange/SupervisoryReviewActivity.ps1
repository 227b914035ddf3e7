# SupervisoryReviewActivity

function Get-SupervisoryReviewActivity {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [Parameter(Mandatory)] [ExDateTime] $EndDate,
        [Parameter(Mandatory)] [string] $PolicyId,
        [Parameter(Mandatory)] [ExDateTime] $StartDate
    )
}
