# SmtpConnectivity

function Test-SmtpConnectivity {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Monitoring.SmtpConnectivityStatus')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Identity,
        [Fqdn] $DomainController,
        [bool] $MonitoringContext
    )
}
