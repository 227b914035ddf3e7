# MailFlowStatusReport

function Get-MailFlowStatusReport {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [MultiValuedProperty] $Direction,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $Domain,
        [datetime] $EndDate,
        [MultiValuedProperty] $EventType,
        [int] $Page,
        [int] $PageSize,
        [string] $ProbeTag,
        [datetime] $StartDate
    )
}
