# ClientAccessArray

function Get-ClientAccessArray {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ClientAccessArray')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ClientAccessArrayIdParameter] $Identity,
        [Fqdn] $DomainController,
        [AdSiteIdParameter] $Site
    )
}

function New-ClientAccessArray {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ClientAccessArray')]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [Fqdn] $Fqdn,
        [Parameter(Mandatory)] [AdSiteIdParameter] $Site,
        [Fqdn] $DomainController
    )
}

function Remove-ClientAccessArray {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ClientAccessArrayIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-ClientAccessArray {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ClientAccessArrayIdParameter] $Identity,
        [Fqdn] $DomainController,
        [Fqdn] $Fqdn,
        [string] $Name,
        [AdSiteIdParameter] $Site
    )
}
