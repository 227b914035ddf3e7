# MailDetailATPReport

function Get-MailDetailATPReport {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [string] $DataSource,
        [MultiValuedProperty] $Direction,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $Domain,
        [datetime] $EndDate,
        [MultiValuedProperty] $EventType,
        [MultiValuedProperty] $MessageId,
        [MultiValuedProperty] $MessageTraceId,
        [int] $Page,
        [int] $PageSize,
        [string] $ProbeTag,
        [MultiValuedProperty] $RecipientAddress,
        [MultiValuedProperty] $SenderAddress,
        [datetime] $StartDate
    )
}
