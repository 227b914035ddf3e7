# DataRetentionReport

function Get-DataRetentionReport {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [datetime] $EndDate,
        [int] $Page,
        [int] $PageSize,
        [datetime] $StartDate
    )
}
