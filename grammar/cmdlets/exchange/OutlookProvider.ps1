# OutlookProvider

function Get-OutlookProvider {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.OutlookProvider')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OutlookProviderIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function New-OutlookProvider {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.OutlookProvider')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Fqdn] $DomainController
    )
}

function Remove-OutlookProvider {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OutlookProviderIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-OutlookProvider {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [OutlookProviderIdParameter] $Identity,
        [string] $CertPrincipalName,
        [Fqdn] $DomainController,
        [string] $Name,
        [OutlookProviderFlags] $OutlookProviderFlags,
        [Edition('2013+')] [string[]] $RequiredClientVersions,
        [string] $Server,
        [int] $TTL
    )
}
