# MobileDeviceStatistics

function Get-MobileDeviceStatistics {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Management.Tasks.MobileDeviceConfiguration')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MobileDeviceIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Mailbox', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Mailbox,
        [switch] $ActiveSync,
        [Edition('2013+')] [Fqdn] $DomainController,
        [switch] $GetMailboxLog,
        [MultiValuedProperty] $NotificationEmailAddresses,
        [switch] $OWAforDevices,
        [switch] $ShowRecoveryPassword,
        [Edition('2016+', 'EXO')] [switch] $RestApi,
        [Edition('2016+', 'EXO')] [switch] $UniversalOutlook,
        [Edition('EXO')] [switch] $UseCustomRouting
    )
}
