# ServiceHealth

function Test-ServiceHealth {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server,
        [int] $ActiveDirectoryTimeout,
        [Fqdn] $DomainController,
        [bool] $MonitoringContext
    )
}
