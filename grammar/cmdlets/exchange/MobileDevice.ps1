# MobileDevice

function Clear-MobileDevice {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MobileDeviceIdParameter] $Identity,
        [Edition('2016+', 'EXO')] [switch] $AccountOnly,
        [switch] $Cancel,
        [Edition('2013+')] [Fqdn] $DomainController,
        [MultiValuedProperty] $NotificationEmailAddresses
    )
}

function Get-MobileDevice {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.MobileDevice')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MobileDeviceIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Mailbox', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Mailbox,
        [switch] $ActiveSync,
        [Edition('2013+')] [Fqdn] $DomainController,
        [string] $Filter,
        [Edition('2013+')] [switch] $Monitoring,
        [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [switch] $OWAforDevices,
        [Unlimited] $ResultSize,
        [string] $SortBy,
        [Edition('2016+', 'EXO')] [switch] $RestApi,
        [Edition('2016+', 'EXO')] [switch] $UniversalOutlook
    )
}

function Remove-MobileDevice {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MobileDeviceIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController
    )
}
