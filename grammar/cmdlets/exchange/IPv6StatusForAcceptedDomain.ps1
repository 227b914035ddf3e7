# IPv6StatusForAcceptedDomain

function Get-IPv6StatusForAcceptedDomain {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0)] [string] $Domain
    )
}
