# ATPTotalTrafficReport

function Get-ATPTotalTrafficReport {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [MultiValuedProperty] $Action,
        [string] $AggregateBy,
        [MultiValuedProperty] $Direction,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $Domain,
        [datetime] $EndDate,
        [int] $Page,
        [int] $PageSize,
        [string] $ProbeTag,
        [datetime] $StartDate,
        [MultiValuedProperty] $SummarizeBy
    )
}
