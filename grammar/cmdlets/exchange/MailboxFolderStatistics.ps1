# MailboxFolderStatistics

function Get-MailboxFolderStatistics {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Management.Tasks.MailboxFolderConfiguration')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'AuditLog', Position = 0, ValueFromPipelineByPropertyName)]
        [GeneralMailboxOrMailUserIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Database', Mandatory)] [Edition('EXO')] [DatabaseIdParameter] $Database,
        [Parameter(ParameterSetName = 'Database', Mandatory)]
        [Edition('EXO')]
        [StoreMailboxIdParameter] $StoreMailboxIdentity,
        [Parameter(ParameterSetName = 'Identity')] [switch] $Archive,
        [Parameter(ParameterSetName = 'AuditLog')] [Edition('2016+')] [switch] $AuditLog,
        [Edition('EXO')] [string] $DiagnosticInfo,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'AuditLog')]
        [Edition('2010+')]
        [Fqdn] $DomainController,
        [ElcFolderType] $FolderScope,
        [switch] $IncludeAnalysis,
        [switch] $IncludeOldestAndNewestItems,
        [Edition('EXO')] [switch] $IncludeSoftDeletedRecipients,
        [Edition('EXO')] [Unlimited] $ResultSize,
        [Edition('EXO')] [int] $SkipCount,
        [Parameter(ParameterSetName = 'Identity')] [Edition('EXO')] [switch] $UseCustomRouting
    )
}
