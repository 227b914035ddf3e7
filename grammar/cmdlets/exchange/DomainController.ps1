# DomainController

function Get-DomainController {
    [CmdletBinding(DefaultParameterSetName = 'DomainController')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADServer')]
    param(
        [Parameter(ParameterSetName = 'GlobalCatalog', Mandatory)] [switch] $GlobalCatalog,
        [NetworkCredential] $Credential,
        [Parameter(ParameterSetName = 'DomainController')] [Fqdn] $DomainName,
        [Parameter(ParameterSetName = 'GlobalCatalog')] [Fqdn] $Forest
    )
}
