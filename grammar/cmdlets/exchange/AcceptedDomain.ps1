# AcceptedDomain

function Get-AcceptedDomain {
    [CmdletBinding()]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.AcceptedDomain')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AcceptedDomainIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO', 'EOP')] [Unlimited] $ResultSize
    )
}

function New-AcceptedDomain {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.AcceptedDomain')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [SmtpDomainWithSubdomains] $DomainName,
        [Fqdn] $DomainController,
        [AcceptedDomainType] $DomainType
    )
}

function Remove-AcceptedDomain {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AcceptedDomainIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-AcceptedDomain {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AcceptedDomainIdParameter] $Identity,
        [Edition('2010+')] [bool] $AddressBookEnabled,
        [Edition('EXO', 'EOP')] [bool] $CanHaveCloudCache,
        [Edition('2010+')] [Fqdn] $DomainController,
        [AcceptedDomainType] $DomainType,
        [Edition('EXO', 'EOP')] [bool] $EnableNego2Authentication,
        [Edition('2010+')] [bool] $MakeDefault,
        [Edition('EXO', 'EOP')] [string] $MailFlowRegion,
        [Edition('2016+', 'EXO', 'EOP')] [bool] $MatchSubDomains,
        [Edition('2010+')] [string] $Name,
        [Edition('EXO', 'EOP')] [bool] $OutboundOnly,
        [Edition('2013+')] [bool] $PendingCompletion,
        [Edition('2010+')] [bool] $PendingRemoval,
        [Edition('EXO', 'EOP')] [bool] $SendingFromDomainDisabled,
        [Edition('EXO', 'EOP')] [bool] $SendingToDomainDisabled
    )
}
