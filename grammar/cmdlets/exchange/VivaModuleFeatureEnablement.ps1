# VivaModuleFeatureEnablement

function Get-VivaModuleFeatureEnablement {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [string] $FeatureId,
        [Parameter(Mandatory)] [string] $Identity,
        [Parameter(Mandatory)] [string] $ModuleId,
        [switch] $Detailed,
        [Unlimited] $ResultSize
    )
}
