# MessageCategory

function Get-MessageCategory {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.MessageCategory')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MessageCategoryIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [MailboxIdParameter] $Mailbox
    )
}
