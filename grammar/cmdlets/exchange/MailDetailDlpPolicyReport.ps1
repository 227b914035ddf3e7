# MailDetailDlpPolicyReport

function Get-MailDetailDlpPolicyReport {
    [CmdletBinding()]
    [Edition('EXO')]
    [OutputType('Microsoft.Exchange.Management.FfoReporting.MailDetailDlpPolicyReport')]
    param(
        [MultiValuedProperty] $Action,
        [MultiValuedProperty] $Direction,
        [MultiValuedProperty] $DlpPolicy,
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
