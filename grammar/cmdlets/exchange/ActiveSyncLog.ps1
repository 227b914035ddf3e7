# ActiveSyncLog

function Export-ActiveSyncLog {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Filename,
        [datetime] $EndDate,
        [switch] $Force,
        [string] $OutputPath,
        [string] $OutputPrefix,
        [datetime] $StartDate,
        [switch] $UseGMT
    )
}
