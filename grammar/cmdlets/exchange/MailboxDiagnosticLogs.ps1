# MailboxDiagnosticLogs

function Export-MailboxDiagnosticLogs {
    [CmdletBinding(DefaultParameterSetName = 'MailboxLog', SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Management.StoreTasks.MailboxDiagnosticLogs')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [GeneralMailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'MailboxLog', Mandatory)] [string] $ComponentName,
        [Parameter(ParameterSetName = 'ExtendedProperties', Mandatory)] [switch] $ExtendedProperties,
        [Edition('2010+')] [switch] $Archive,
        [Edition('2010+')] [pscredential] $Credential,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO')] [switch] $IncludeInactiveMailboxes,
        [Edition('2010+')] [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize
    )
}
