# VivaInsightsSettings

function Get-VivaInsightsSettings {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [string] $Identity,
        [string] $Feature,
        [Unlimited] $ResultSize
    )
}

function Set-VivaInsightsSettings {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [string] $Identity,
        [Parameter(Mandatory)] [bool] $Enabled,
        [Parameter(Mandatory)] [ValidateSet('headspace')] [string] $Feature,
        [Unlimited] $ResultSize
    )
}
