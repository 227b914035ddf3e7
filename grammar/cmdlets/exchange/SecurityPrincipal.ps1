# SecurityPrincipal

function Get-SecurityPrincipal {
    [CmdletBinding()]
    [Edition('2010+', 'EXO', 'SCC', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.ExtendedSecurityPrincipal')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ExtendedSecurityPrincipalIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [string] $Filter,
        [Edition('2010+')] [SmtpDomain] $IncludeDomainLocalFrom,
        [ExtendedOrganizationalUnitIdParameter] $OrganizationalUnit,
        [Unlimited] $ResultSize,
        [switch] $RoleGroupAssignable,
        [MultiValuedProperty] $Types
    )
}
