# Trust

function Get-Trust {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADDomainTrustInfo')]
    param(
        [Fqdn] $DomainName
    )
}
