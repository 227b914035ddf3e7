# UMCallDataRecord

function Export-UMCallDataRecord {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010', '2013', '2016')]
    param(
        [Parameter(Mandatory)] [Stream] $ClientStream,
        [Parameter(Mandatory)] [ExDateTime] $Date,
        [Fqdn] $DomainController,
        [UMDialPlanIdParameter] $UMDialPlan,
        [UMIPGatewayIdParameter] $UMIPGateway
    )
}

function Get-UMCallDataRecord {
    [CmdletBinding()]
    [Edition('2010', '2013', '2016')]
    [OutputType('Microsoft.Exchange.UM.UMCommon.UMCallDataRecord')]
    param(
        [Parameter(Mandatory)] [MailboxIdParameter] $Mailbox,
        [Fqdn] $DomainController
    )
}
