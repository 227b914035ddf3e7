# VivaInsightsSettings

function Get-VivaInsightsSettings {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Identity,
        [string] $Feature,
        [Unlimited] $ResultSize
    )
}

function Set-VivaInsightsSettings {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Identity,
        [Parameter(Mandatory)] [bool] $Enabled,
        [Parameter(Mandatory)] [ValidateSet('headspace')] [string] $Feature,
        [Unlimited] $ResultSize
    )
}
