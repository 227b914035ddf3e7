# SafeLinksAggregateReport

function Get-SafeLinksAggregateReport {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [MultiValuedProperty] $Action,
        [MultiValuedProperty] $AppNameList,
        [datetime] $EndDate,
        [datetime] $StartDate,
        [string] $SummarizeBy
    )
}
