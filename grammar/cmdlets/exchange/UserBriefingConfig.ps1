# UserBriefingConfig

function Get-UserBriefingConfig {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [string] $Identity,
        [Unlimited] $ResultSize
    )
}

function Set-UserBriefingConfig {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [string] $Identity,
        [Parameter(Mandatory)] [bool] $Enabled = $false,
        [Unlimited] $ResultSize
    )
}
