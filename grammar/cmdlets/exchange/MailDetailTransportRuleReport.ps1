# MailDetailTransportRuleReport

function Get-MailDetailTransportRuleReport {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Management.FfoReporting.MailDetailTransportRuleReport')]
    param(
        [MultiValuedProperty] $Action,
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
        [datetime] $StartDate,
        [MultiValuedProperty] $TransportRule
    )
}
