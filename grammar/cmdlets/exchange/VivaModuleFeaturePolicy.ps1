# VivaModuleFeaturePolicy

function Add-VivaModuleFeaturePolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [string] $FeatureId,
        [Parameter(Mandatory)] [bool] $IsFeatureEnabled,
        [Parameter(Mandatory)] [string] $ModuleId,
        [Parameter(Mandatory)] [string] $Name,
        [switch] $Everyone,
        [string[]] $GroupIds,
        [bool] $IsUserControlEnabled,
        [bool] $IsUserOptedInByDefault,
        [Unlimited] $ResultSize,
        [string[]] $UserIds
    )
}

function Get-VivaModuleFeaturePolicy {
    [CmdletBinding(DefaultParameterSetName = 'FeaturePolicyWithMembers')]
    [Edition('EXO')]
    param(
        [Parameter(ParameterSetName = 'FeaturePolicy', Mandatory)]
        [Parameter(ParameterSetName = 'FeaturePolicyWithMembers', Position = 0)]
        [string] $FeatureId,
        [Parameter(Mandatory)] [string] $ModuleId,
        [Parameter(ParameterSetName = 'FeaturePolicy', Position = 0)] [string] $PolicyId,
        [Parameter(ParameterSetName = 'FeaturePolicyWithMembers', Position = 1)] [string[]] $MemberIds,
        [Unlimited] $ResultSize
    )
}

function Remove-VivaModuleFeaturePolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [string] $FeatureId,
        [Parameter(Mandatory)] [string] $ModuleId,
        [Parameter(Mandatory)] [string] $PolicyId,
        [Unlimited] $ResultSize
    )
}

function Update-VivaModuleFeaturePolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [string] $FeatureId,
        [Parameter(Mandatory)] [string] $ModuleId,
        [Parameter(Mandatory)] [string] $PolicyId,
        [bool] $Everyone,
        [string[]] $GroupIds,
        [bool] $IsFeatureEnabled,
        [bool] $IsUserControlEnabled,
        [bool] $IsUserOptedInByDefault,
        [string] $Name,
        [Unlimited] $ResultSize,
        [string[]] $UserIds
    )
}
