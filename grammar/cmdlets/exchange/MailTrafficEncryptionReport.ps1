# MailTrafficEncryptionReport

function Get-MailTrafficEncryptionReport {
    [CmdletBinding()]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [MultiValuedProperty] $Action,
        [string] $AggregateBy,
        [MultiValuedProperty] $Direction,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $Domain,
        [datetime] $EndDate,
        [MultiValuedProperty] $EventType,
        [int] $Page,
        [int] $PageSize,
        [string] $ProbeTag,
        [datetime] $StartDate,
        [MultiValuedProperty] $SummarizeBy
    )
}
