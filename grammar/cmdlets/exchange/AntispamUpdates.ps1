# AntispamUpdates

function Enable-AntispamUpdates {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Identity,
        [bool] $SpamSignatureUpdatesEnabled
    )
}
