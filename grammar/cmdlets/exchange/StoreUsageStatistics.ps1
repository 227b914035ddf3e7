# StoreUsageStatistics

function Get-StoreUsageStatistics {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Mapi.MailboxResourceMonitor')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [GeneralMailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Database', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseIdParameter] $Database,
        [Parameter(ParameterSetName = 'Server', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Server,
        [Parameter(ParameterSetName = 'Database')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2013+')]
        [ServerIdParameter] $CopyOnServer,
        [Fqdn] $DomainController,
        [string] $Filter,
        [Parameter(ParameterSetName = 'Server')] [Edition('2013+')] [switch] $IncludePassive
    )
}
