# ADSite

function Get-ADSite {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADSite')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [AdSiteIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-ADSite {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AdSiteIdParameter] $Identity,
        [Fqdn] $DomainController,
        [bool] $HubSiteEnabled,
        [Edition('2013+')] [bool] $InboundMailEnabled,
        [int] $PartnerId
    )
}
