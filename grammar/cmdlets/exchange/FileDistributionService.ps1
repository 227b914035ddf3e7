# FileDistributionService

function Update-FileDistributionService {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Identity,
        [Fqdn] $DomainController,
        [string] $Type
    )
}
