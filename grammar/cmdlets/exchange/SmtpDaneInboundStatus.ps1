# SmtpDaneInboundStatus

function Get-SmtpDaneInboundStatus {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $DomainName
    )
}
