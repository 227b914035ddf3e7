# SpoofMailReport

function Get-SpoofMailReport {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [MultiValuedProperty] $Action,
        [MultiValuedProperty] $Direction,
        [datetime] $EndDate,
        [MultiValuedProperty] $EventType,
        [int] $Page,
        [int] $PageSize,
        [string] $ProbeTag,
        [datetime] $StartDate
    )
}
