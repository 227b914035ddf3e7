# TransportPipeline

function Get-TransportPipeline {
    [CmdletBinding()]
    [Edition('2010+')]
    param(
        [Fqdn] $DomainController
    )
}
