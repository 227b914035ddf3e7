# PublicFolderDatabaseRepairRequest

function New-PublicFolderDatabaseRepairRequest {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseIdParameter] $Database,
        [Parameter(Mandatory)] [PublicFolderDatabaseCorruptionType[]] $CorruptionType,
        [switch] $DetectOnly,
        [Fqdn] $DomainController
    )
}
