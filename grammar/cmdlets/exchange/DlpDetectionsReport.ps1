# DlpDetectionsReport

function Get-DlpDetectionsReport {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [MultiValuedProperty] $Action,
        [string] $AggregateBy,
        [MultiValuedProperty] $DlpCompliancePolicy,
        [MultiValuedProperty] $DlpComplianceRule,
        [datetime] $EndDate,
        [MultiValuedProperty] $EventType,
        [Edition('SCC')] [Expression] $Expression,
        [int] $Page,
        [int] $PageSize,
        [MultiValuedProperty] $Source,
        [datetime] $StartDate,
        [MultiValuedProperty] $SummarizeBy
    )
}
