# MailboxAuditLog

function Search-MailboxAuditLog {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.MailboxAuditLogEvent')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [ExDateTime] $EndDate,
        [bool] $ExternalAccess,
        [Edition('EXO')] [switch] $GroupMailbox,
        [Edition('2016+', 'EXO')] [bool] $HasAttachments,
        [Edition('EXO')] [switch] $IncludeInactiveMailbox,
        [MultiValuedProperty] $LogonTypes,
        [Parameter(ParameterSetName = 'MultipleMailboxesSearch')] [MultiValuedProperty] $Mailboxes,
        [Edition('2013+', 'EXO')] [MultiValuedProperty] $Operations,
        [int] $ResultSize,
        [Parameter(ParameterSetName = 'Identity')] [switch] $ShowDetails,
        [ExDateTime] $StartDate
    )
}
