# OMEMessageStatus

function Get-OMEMessageStatus {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [string] $MessageId
    )
}
