# VivaModuleFeature

function Get-VivaModuleFeature {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [string] $ModuleId,
        [Parameter(Position = 0)] [string] $FeatureId,
        [Unlimited] $ResultSize
    )
}
