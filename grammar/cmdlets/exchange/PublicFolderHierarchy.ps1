# PublicFolderHierarchy

function Update-PublicFolderHierarchy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server,
        [Fqdn] $DomainController
    )
}
