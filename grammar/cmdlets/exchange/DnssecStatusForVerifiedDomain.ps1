# DnssecStatusForVerifiedDomain

function Get-DnssecStatusForVerifiedDomain {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $DomainName,
        [switch] $SkipDnsValidation,
        [switch] $SkipMtaStsValidation,
        [switch] $SkipMxValidation
    )
}
