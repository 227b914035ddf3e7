# DatabasePath

function Move-DatabasePath {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseIdParameter] $Identity,
        [switch] $ConfigurationOnly,
        [Fqdn] $DomainController,
        [EdbFilePath] $EDBFilePath,
        [switch] $Force,
        [NonRootLocalLongFullPath] $LogFolderPath
    )
}
