# OrganizationalUnit

function Get-OrganizationalUnit {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ExtendedOrganizationalUnit')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ExtendedOrganizationalUnitIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $IncludeContainers,
        [Parameter(ParameterSetName = 'Identity')] [switch] $SingleNodeOnly,
        [Edition('2013+', 'EXO')] [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'Search')] [Edition('2013+', 'EXO')] [string] $SearchText
    )
}
