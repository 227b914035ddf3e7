# TextMessagingAccount

function Clear-TextMessagingAccount {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $IgnoreDefaultScope
    )
}

function Get-TextMessagingAccount {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.TextMessagingAccount')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [pscredential] $Credential,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize
    )
}

function Set-TextMessagingAccount {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [RegionInfo] $CountryRegionId,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $IgnoreDefaultScope,
        [int] $MobileOperatorId,
        [E164Number] $NotificationPhoneNumber
    )
}
