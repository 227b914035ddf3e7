# ActiveSyncDeviceStatistics

function Get-ActiveSyncDeviceStatistics {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Management.Tasks.ActiveSyncDeviceConfiguration')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ActiveSyncDeviceIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Mailbox', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Mailbox,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $GetMailboxLog,
        [MultiValuedProperty] $NotificationEmailAddresses,
        [switch] $ShowRecoveryPassword
    )
}
