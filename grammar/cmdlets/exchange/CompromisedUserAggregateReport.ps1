# CompromisedUserAggregateReport

function Get-CompromisedUserAggregateReport {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [MultiValuedProperty] $Action,
        [Parameter(ValueFromPipelineByPropertyName)] [datetime] $EndDate,
        [int] $Page,
        [int] $PageSize,
        [Parameter(ValueFromPipelineByPropertyName)] [datetime] $StartDate
    )
}
