# HoldRemovalAction

function Invoke-HoldRemovalAction {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [HoldRemovalActionType] $Action,
        [string] $ExchangeLocation,
        [switch] $Force,
        [string] $HoldId,
        [Alias('wi')] [string] $SharePointLocation
    )
}
