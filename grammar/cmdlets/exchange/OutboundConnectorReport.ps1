# OutboundConnectorReport

function Get-OutboundConnectorReport {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [Fqdn] $Domain,
        [string] $ProbeTag
    )
}
