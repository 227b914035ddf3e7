# ActiveSyncDevice

function Clear-ActiveSyncDevice {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ActiveSyncDeviceIdParameter] $Identity,
        [switch] $Cancel,
        [Edition('2010+')] [Fqdn] $DomainController,
        [MultiValuedProperty] $NotificationEmailAddresses
    )
}

function Get-ActiveSyncDevice {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ActiveSyncDevice')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ActiveSyncDeviceIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Mailbox', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Mailbox,
        [Edition('2010+')] [Fqdn] $DomainController,
        [string] $Filter,
        [Edition('2013+')] [switch] $Monitoring,
        [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [Unlimited] $ResultSize,
        [string] $SortBy
    )
}

function Remove-ActiveSyncDevice {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ActiveSyncDeviceIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}
