# DefaultTenantBriefingConfig

function Get-DefaultTenantBriefingConfig {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Unlimited] $ResultSize
    )
}

function Set-DefaultTenantBriefingConfig {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [string] $IsEnabledByDefault,
        [Unlimited] $ResultSize
    )
}
