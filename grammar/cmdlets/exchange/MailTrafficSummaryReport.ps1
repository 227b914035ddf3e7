# MailTrafficSummaryReport

function Get-MailTrafficSummaryReport {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Management.FfoReporting.MailTrafficSummaryReport')]
    param(
        [string] $Category,
        [MultiValuedProperty] $DlpPolicy,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $Domain,
        [datetime] $EndDate,
        [int] $Page,
        [int] $PageSize,
        [string] $ProbeTag,
        [datetime] $StartDate,
        [MultiValuedProperty] $TransportRule
    )
}
