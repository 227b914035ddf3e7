# MailboxDatabaseCopyStatus

function Get-MailboxDatabaseCopyStatus {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Management.SystemConfigurationTasks.DatabaseCopyStatusEntry')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseCopyIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Server', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxServerIdParameter] $Server,
        [switch] $Active,
        [switch] $ConnectionStatus,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')] [switch] $Local,
        [switch] $ExtendedErrorInfo,
        [Edition('2013+')] [switch] $UseServerCache
    )
}
