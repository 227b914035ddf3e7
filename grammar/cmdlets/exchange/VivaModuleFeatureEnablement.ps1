# VivaModuleFeatureEnablement

function Get-VivaModuleFeatureEnablement {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [string] $FeatureId,
        [Parameter(Mandatory, Position = 0)] [string] $Identity,
        [Parameter(Mandatory)] [string] $ModuleId,
        [switch] $Detailed,
        [Unlimited] $ResultSize
    )
}
