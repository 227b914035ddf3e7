# ReplicationHealth

function Test-ReplicationHealth {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Monitoring.ReplicationCheckOutcome')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Identity,
        [int] $ActiveDirectoryTimeout,
        [Edition('2016+')] [DatabaseAvailabilityGroupIdParameter] $DatabaseAvailabilityGroup,
        [Fqdn] $DomainController,
        [bool] $MonitoringContext,
        [switch] $OutputObjects,
        [uint] $TransientEventSuppressionWindow
    )
}
