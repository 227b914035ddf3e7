# MailTrafficPolicyReport

function Get-MailTrafficPolicyReport {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Management.FfoReporting.MailTrafficPolicyReport')]
    param(
        [MultiValuedProperty] $Action,
        [string] $AggregateBy,
        [MultiValuedProperty] $Direction,
        [MultiValuedProperty] $DlpPolicy,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $Domain,
        [datetime] $EndDate,
        [MultiValuedProperty] $EventType,
        [int] $Page,
        [int] $PageSize,
        [string] $ProbeTag,
        [datetime] $StartDate,
        [MultiValuedProperty] $SummarizeBy,
        [MultiValuedProperty] $TransportRule
    )
}
