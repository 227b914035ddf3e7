# VivaOrgInsightsDelegatedRole

function Add-VivaOrgInsightsDelegatedRole {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [guid] $Delegate,
        [Parameter(Mandatory)] [guid] $Delegator,
        [Unlimited] $ResultSize
    )
}

function Get-VivaOrgInsightsDelegatedRole {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [guid] $Delegator,
        [Unlimited] $ResultSize
    )
}

function Remove-VivaOrgInsightsDelegatedRole {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [guid] $Delegate,
        [Parameter(Mandatory)] [guid] $Delegator,
        [Unlimited] $ResultSize
    )
}
