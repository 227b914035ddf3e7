# MailFilterListReport

function Get-MailFilterListReport {
    [CmdletBinding()]
    [Edition('EXO', 'SCC', 'EOP')]
    [OutputType('Microsoft.Exchange.Management.FfoReporting.MailFilterListReport')]
    param(
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $Domain,
        [Edition('SCC')] [Expression] $Expression,
        [string] $ProbeTag,
        [MultiValuedProperty] $SelectionTarget
    )
}
