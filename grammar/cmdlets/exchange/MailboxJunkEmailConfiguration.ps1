# MailboxJunkEmailConfiguration

function Get-MailboxJunkEmailConfiguration {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Storage.Management.MailboxJunkEmailConfiguration')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [SupportsWildcards()]
        [MailboxIdParameter] $Identity,
        [pscredential] $Credential,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize
    )
}

function Set-MailboxJunkEmailConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $BlockedSendersAndDomains,
        [Edition('2010+', 'EXO')] [bool] $ContactsTrusted,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+', 'EXO')] [bool] $Enabled,
        [Edition('EXO')] [bool] $FailOnError,
        [Edition('2010+', 'EXO')] [switch] $IgnoreDefaultScope,
        [Edition('EXO')] [bool] $SenderScreeningEnabled,
        [Edition('2010+', 'EXO')] [bool] $TrustedListsOnly,
        [Edition('2016+', 'EXO')] [MultiValuedProperty] $TrustedRecipientsAndDomains,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $TrustedSendersAndDomains
    )
}
