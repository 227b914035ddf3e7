# WorkforceInsightsDelegationAccess

function Add-WorkforceInsightsDelegationAccess {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [guid] $Delegate,
        [Parameter(Mandatory)] [guid] $Delegator,
        [Unlimited] $ResultSize
    )
}

function Get-WorkforceInsightsDelegationAccess {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [guid] $Delegator,
        [Unlimited] $ResultSize
    )
}

function Remove-WorkforceInsightsDelegationAccess {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [guid] $Delegate,
        [Parameter(Mandatory)] [guid] $Delegator,
        [Unlimited] $ResultSize
    )
}
