# PublicFolderItemStatistics

function Get-PublicFolderItemStatistics {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.PublicFolderItemStatistics')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2013+', 'EXO')] [MailboxIdParameter] $Mailbox,
        [Edition('EXO')] [Unlimited] $ResultSize,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [Edition('2010')] [ServerIdParameter] $Server
    )
}
