# MRSHealth

function Test-MRSHealth {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Identity,
        [Fqdn] $DomainController,
        [int] $MaxQueueScanAgeSeconds,
        [bool] $MonitoringContext,
        [Edition('2013+')] [pscredential] $MRSProxyCredentials,
        [Edition('2013+')] [Fqdn] $MRSProxyServer
    )
}
