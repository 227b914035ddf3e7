# MailboxAuditBypassAssociation

function Get-MailboxAuditBypassAssociation {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.MailboxAuditBypassAssociation')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxAuditBypassAssociationIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Unlimited] $ResultSize
    )
}

function Set-MailboxAuditBypassAssociation {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxAuditBypassAssociationIdParameter] $Identity,
        [Parameter(Mandatory)] [Edition('2010+', 'EXO')] [bool] $AuditBypassEnabled,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}
