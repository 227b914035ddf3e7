# MailDetailEncryptionReport

function Get-MailDetailEncryptionReport {
    [CmdletBinding()]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [Parameter(Position = 0)] [Edition('SCC')] [OrganizationIdParameter] $Organization,
        [string] $AggregateBy,
        [MultiValuedProperty] $Direction,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $Domain,
        [datetime] $EndDate,
        [MultiValuedProperty] $EventType,
        [MultiValuedProperty] $MessageId,
        [MultiValuedProperty] $MessageTraceId,
        [int] $Page,
        [int] $PageSize,
        [string] $ProbeTag,
        [datetime] $StartDate
    )
}
