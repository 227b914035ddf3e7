# IPv6ForAcceptedDomain

function Disable-IPv6ForAcceptedDomain {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0)] [string] $Domain
    )
}

function Enable-IPv6ForAcceptedDomain {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0)] [string] $Domain
    )
}
