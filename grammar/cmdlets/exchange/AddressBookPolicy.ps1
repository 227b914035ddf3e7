# AddressBookPolicy

function Get-AddressBookPolicy {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.AddressBookMailboxPolicy')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function New-AddressBookPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.AddressBookMailboxPolicy')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [AddressListIdParameter[]] $AddressLists,
        [Parameter(Mandatory)] [GlobalAddressListIdParameter] $GlobalAddressList,
        [Parameter(Mandatory)] [OfflineAddressBookIdParameter] $OfflineAddressBook,
        [Parameter(Mandatory)] [AddressListIdParameter] $RoomList,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Remove-AddressBookPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-AddressBookPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [AddressListIdParameter[]] $AddressLists,
        [Edition('2010+')] [Fqdn] $DomainController,
        [GlobalAddressListIdParameter] $GlobalAddressList,
        [string] $Name,
        [OfflineAddressBookIdParameter] $OfflineAddressBook,
        [AddressListIdParameter] $RoomList
    )
}
