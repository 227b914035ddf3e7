# ServerMonitor

function Set-ServerMonitor {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Server,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Name,
        [Parameter(Mandatory)] [bool] $Repairing,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $TargetResource
    )
}
