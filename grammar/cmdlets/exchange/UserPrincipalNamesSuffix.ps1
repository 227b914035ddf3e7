# UserPrincipalNamesSuffix

function Get-UserPrincipalNamesSuffix {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('System.String')]
    param(
        [ExtendedOrganizationalUnitIdParameter] $OrganizationalUnit
    )
}
