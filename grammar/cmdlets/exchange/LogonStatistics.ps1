# LogonStatistics

function Get-LogonStatistics {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Mapi.LogonStatistics')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [LogonableObjectIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Database', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010+')]
        [DatabaseIdParameter] $Database,
        [Parameter(ParameterSetName = 'Server', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010+')]
        [ServerIdParameter] $Server,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}
