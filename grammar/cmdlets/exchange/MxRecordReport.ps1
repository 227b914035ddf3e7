# MxRecordReport

function Get-MxRecordReport {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [Fqdn] $Domain,
        [string] $ProbeTag
    )
}
