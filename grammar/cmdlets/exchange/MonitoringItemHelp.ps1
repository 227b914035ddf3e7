# MonitoringItemHelp

function Get-MonitoringItemHelp {
    [CmdletBinding()]
    [Edition('2013+')]
    [OutputType('System.String')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Identity,
        [Parameter(Mandatory)] [ServerIdParameter] $Server
    )
}
