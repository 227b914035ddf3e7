# MailTrafficATPReport

function Get-MailTrafficATPReport {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [MultiValuedProperty] $Action,
        [string] $AggregateBy,
        [MultiValuedProperty] $Direction,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $Domain,
        [datetime] $EndDate,
        [MultiValuedProperty] $EventType,
        [int] $NumberOfRows,
        [int] $Page,
        [int] $PageSize,
        [MultiValuedProperty] $PivotBy,
        [string] $ProbeTag,
        [datetime] $StartDate,
        [MultiValuedProperty] $SummarizeBy,
        [MultiValuedProperty] $ThreatClassification
    )
}
