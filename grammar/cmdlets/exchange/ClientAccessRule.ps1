# ClientAccessRule

function Get-ClientAccessRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ClientAccessRuleIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function New-ClientAccessRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [ClientAccessRulesAction] $Action,
        [Edition('2013', '2016')] [MultiValuedProperty] $AnyOfAuthenticationTypes,
        [MultiValuedProperty] $AnyOfClientIPAddressesOrRanges,
        [MultiValuedProperty] $AnyOfProtocols,
        [Edition('2013')] [MultiValuedProperty] $AnyOfSourceTcpPortNumbers,
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [Edition('2013', '2016')] [MultiValuedProperty] $ExceptAnyOfAuthenticationTypes,
        [MultiValuedProperty] $ExceptAnyOfClientIPAddressesOrRanges,
        [Edition('2013', '2016')] [MultiValuedProperty] $ExceptAnyOfProtocols,
        [Edition('2013')] [MultiValuedProperty] $ExceptAnyOfSourceTcpPortNumbers,
        [Edition('2013')] [MultiValuedProperty] $ExceptUserIsMemberOf,
        [MultiValuedProperty] $ExceptUsernameMatchesAnyOfPatterns,
        [int] $Priority,
        [Edition('2016+')] [ClientAccessRulesScope] $Scope,
        [Edition('2013')] [MultiValuedProperty] $UserIsMemberOf,
        [SupportsWildcards()] [MultiValuedProperty] $UsernameMatchesAnyOfPatterns,
        [string] $UserRecipientFilter
    )
}

function Remove-ClientAccessRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ClientAccessRuleIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-ClientAccessRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ClientAccessRuleIdParameter] $Identity,
        [ClientAccessRulesAction] $Action,
        [Edition('2013', '2016')] [MultiValuedProperty] $AnyOfAuthenticationTypes,
        [MultiValuedProperty] $AnyOfClientIPAddressesOrRanges,
        [MultiValuedProperty] $AnyOfProtocols,
        [Edition('2013')] [MultiValuedProperty] $AnyOfSourceTcpPortNumbers,
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [Edition('2013', '2016')] [MultiValuedProperty] $ExceptAnyOfAuthenticationTypes,
        [MultiValuedProperty] $ExceptAnyOfClientIPAddressesOrRanges,
        [Edition('2013', '2016')] [MultiValuedProperty] $ExceptAnyOfProtocols,
        [Edition('2013')] [MultiValuedProperty] $ExceptAnyOfSourceTcpPortNumbers,
        [Edition('2013')] [MultiValuedProperty] $ExceptUserIsMemberOf,
        [MultiValuedProperty] $ExceptUsernameMatchesAnyOfPatterns,
        [string] $Name,
        [int] $Priority,
        [Edition('2016+')] [ClientAccessRulesScope] $Scope,
        [Edition('2013')] [MultiValuedProperty] $UserIsMemberOf,
        [MultiValuedProperty] $UsernameMatchesAnyOfPatterns,
        [string] $UserRecipientFilter
    )
}

function Test-ClientAccessRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory)] [ClientAccessAuthenticationMethod] $AuthenticationType,
        [Parameter(Mandatory)] [ClientAccessProtocol] $Protocol,
        [Parameter(Mandatory)] [ipaddress] $RemoteAddress,
        [Parameter(Mandatory)] [int] $RemotePort,
        [Parameter(Mandatory)] [MailboxIdParameter] $User,
        [Edition('2016+')] [hashtable] $OAuthClaims
    )
}
