# MAPIConnectivity

function Test-MAPIConnectivity {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Monitoring.MapiTransactionOutcome')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Database', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010+')]
        [DatabaseIdParameter] $Database,
        [Edition('2010+')] [int] $ActiveDirectoryTimeout,
        [Edition('2010+')] [int] $AllConnectionsTimeout,
        [Parameter(ParameterSetName = 'Identity')] [switch] $Archive,
        [Parameter(ParameterSetName = 'Database')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2013+')]
        [ServerIdParameter] $CopyOnServer,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Server')] [Edition('2013+')] [switch] $IncludePassive,
        [Edition('2010+')] [bool] $MonitoringContext,
        [Edition('2010+')] [int] $PerConnectionTimeout,
        [Parameter(ParameterSetName = 'Server', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010+')]
        [ServerIdParameter] $Server
    )
}
