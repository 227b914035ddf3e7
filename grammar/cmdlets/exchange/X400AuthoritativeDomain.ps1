# X400AuthoritativeDomain

function Get-X400AuthoritativeDomain {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.X400AuthoritativeDomain')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [X400AuthoritativeDomainIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function New-X400AuthoritativeDomain {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.X400AuthoritativeDomain')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [X400Domain] $X400DomainName,
        [Fqdn] $DomainController,
        [bool] $X400ExternalRelay
    )
}

function Remove-X400AuthoritativeDomain {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [X400AuthoritativeDomainIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-X400AuthoritativeDomain {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [X400AuthoritativeDomainIdParameter] $Identity,
        [Fqdn] $DomainController,
        [string] $Name,
        [X400Domain] $X400DomainName,
        [bool] $X400ExternalRelay
    )
}
