# UserBriefingConfig

function Get-UserBriefingConfig {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Identity,
        [Unlimited] $ResultSize
    )
}

function Set-UserBriefingConfig {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Identity,
        [Parameter(Mandatory)] [bool] $Enabled = $false,
        [Unlimited] $ResultSize
    )
}
