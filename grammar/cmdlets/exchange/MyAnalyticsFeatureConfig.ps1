# MyAnalyticsFeatureConfig

function Get-MyAnalyticsFeatureConfig {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Identity,
        [Unlimited] $ResultSize
    )
}

function Set-MyAnalyticsFeatureConfig {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Identity,
        [ValidateSet('dashboard', 'add-in', 'digest-email', 'all')] [string] $Feature,
        [bool] $IsEnabled,
        [ValidateSet('opt-in', 'opt-out')] [string] $PrivacyMode,
        [Unlimited] $ResultSize
    )
}
