# DnssecForVerifiedDomain

function Disable-DnssecForVerifiedDomain {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $DomainName
    )
}

function Enable-DnssecForVerifiedDomain {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $DomainName
    )
}
