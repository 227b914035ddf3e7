# SmtpDaneInbound

function Disable-SmtpDaneInbound {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $DomainName
    )
}

function Enable-SmtpDaneInbound {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $DomainName
    )
}
