# ADSiteLink

function Get-ADSiteLink {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADSiteLink')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [AdSiteLinkIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-ADSiteLink {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AdSiteLinkIdParameter] $Identity,
        [Fqdn] $DomainController,
        [int] $ExchangeCost,
        [Unlimited] $MaxMessageSize,
        [string] $Name
    )
}
