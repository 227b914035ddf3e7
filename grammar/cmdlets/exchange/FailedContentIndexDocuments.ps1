# FailedContentIndexDocuments

function Get-FailedContentIndexDocuments {
    [CmdletBinding(DefaultParameterSetName = 'Mailbox', SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Management.Search.FailedDocument')]
    param(
        [Parameter(ParameterSetName = 'Mailbox', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Database', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseIdParameter] $MailboxDatabase,
        [Parameter(ParameterSetName = 'Server', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Server,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Mailbox')] [Edition('2013+')] [switch] $Archive,
        [Edition('2013+')] [datetime] $EndDate,
        [Edition('2013+')] [int] $ErrorCode,
        [Edition('2013+')] [FailureMode] $FailureMode,
        [Edition('2013+')] [Unlimited] $ResultSize,
        [Edition('2013+')] [datetime] $StartDate
    )
}
