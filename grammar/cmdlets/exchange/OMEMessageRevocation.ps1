# OMEMessageRevocation

function Set-OMEMessageRevocation {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [string] $MessageId,
        [Parameter(Mandatory)] [bool] $Revoke
    )
}
