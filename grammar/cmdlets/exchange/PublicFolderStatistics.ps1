# PublicFolderStatistics

function Get-PublicFolderStatistics {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.PublicFolderStatistics')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2013+', 'EXO')] [MailboxIdParameter] $Mailbox,
        [Unlimited] $ResultSize,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [Edition('2010')] [ServerIdParameter] $Server
    )
}
