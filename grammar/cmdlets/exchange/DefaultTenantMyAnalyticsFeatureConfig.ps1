# DefaultTenantMyAnalyticsFeatureConfig

function Get-DefaultTenantMyAnalyticsFeatureConfig {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Unlimited] $ResultSize
    )
}

function Set-DefaultTenantMyAnalyticsFeatureConfig {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [ValidateSet('Dashboard', 'Add-in', 'Digest-email', 'Meeting-effectiveness-survey', 'Scheduled-send', 'All')]
        [string] $Feature,
        [bool] $IsEnabled,
        [Unlimited] $ResultSize,
        [double] $SamplingRate
    )
}
