# MailboxStatistics

function Get-MailboxStatistics {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Mapi.MailboxStatistics')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [GeneralMailboxOrMailUserIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Database', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2013+')]
        [StoreMailboxIdParameter] $StoreMailboxIdentity,
        [Parameter(ParameterSetName = 'Identity')] [switch] $Archive,
        [Parameter(ParameterSetName = 'Database')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2013+')]
        [ServerIdParameter] $CopyOnServer,
        [Parameter(ParameterSetName = 'Database', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010+')]
        [DatabaseIdParameter] $Database,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Database')]
        [Parameter(ParameterSetName = 'Server')]
        [Edition('2013+')]
        [string] $Filter,
        [switch] $IncludeMoveHistory,
        [switch] $IncludeMoveReport,
        [Parameter(ParameterSetName = 'Server')] [Edition('2013+')] [switch] $IncludePassive,
        [Parameter(ParameterSetName = 'Identity')] [Edition('EXO')] [switch] $IncludeSoftDeletedRecipients,
        [Edition('2013+')] [switch] $IncludeQuarantineDetails,
        [Edition('2013+')] [switch] $NoADLookup,
        [Parameter(ParameterSetName = 'Server', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010+')]
        [ServerIdParameter] $Server,
        [Parameter(ParameterSetName = 'Identity')] [Edition('EXO')] [switch] $UseCustomRouting
    )
}
