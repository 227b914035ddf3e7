# DetailZapReport

function Get-DetailZapReport {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [datetime] $EndDate,
        [Parameter(Position = 1)] [int] $Page = 0,
        [Parameter(Position = 2)] [int] $PageSize = 0,
        [Parameter(Position = 3, ValueFromPipelineByPropertyName)] [datetime] $StartDate
    )
}
