# MailboxAuditLogSearch

function New-MailboxAuditLogSearch {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory)] [ExDateTime] $EndDate,
        [Parameter(Mandatory)] [ExDateTime] $StartDate,
        [Parameter(Mandatory)] [MultiValuedProperty] $StatusMailRecipients,
        [Edition('2010+')] [Fqdn] $DomainController,
        [bool] $ExternalAccess,
        [Edition('EXO')] [switch] $GroupMailbox,
        [Edition('2016+', 'EXO')] [bool] $HasAttachments,
        [MultiValuedProperty] $LogonTypes,
        [MultiValuedProperty] $Mailboxes,
        [string] $Name,
        [Edition('2013+', 'EXO')] [MultiValuedProperty] $Operations,
        [switch] $ShowDetails
    )
}
