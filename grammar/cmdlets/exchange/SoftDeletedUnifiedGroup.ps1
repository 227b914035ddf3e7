# SoftDeletedUnifiedGroup

function Undo-SoftDeletedUnifiedGroup {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UnifiedGroupIdParameter] $SoftDeletedObject
    )
}
