# FederatedOrganizationIdentifier

function Get-FederatedOrganizationIdentifier {
    [CmdletBinding()]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.FederatedOrganizationIdWithDomainStatus')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OrganizationIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $IncludeExtendedDomainInfo
    )
}

function Set-FederatedOrganizationIdentifier {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OrganizationIdParameter] $Identity,
        [SmtpDomain] $AccountNamespace,
        [Edition('2013+', 'EXO', 'EOP')] [SmtpDomain] $DefaultDomain,
        [FederationTrustIdParameter] $DelegationFederationTrust,
        [Edition('2010+')] [Fqdn] $DomainController,
        [bool] $Enabled,
        [SmtpAddress] $OrganizationContact
    )
}
