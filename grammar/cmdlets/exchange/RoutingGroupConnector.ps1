# RoutingGroupConnector

function Get-RoutingGroupConnector {
    [CmdletBinding()]
    [Edition('2010')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoutingGroupConnectorIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function New-RoutingGroupConnector {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [MultiValuedProperty] $SourceTransportServers,
        [Parameter(Mandatory)] [MultiValuedProperty] $TargetTransportServers,
        [bool] $BiDirectional,
        [int] $Cost,
        [Fqdn] $DomainController,
        [bool] $PublicFolderReferralsEnabled
    )
}

function Remove-RoutingGroupConnector {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoutingGroupConnectorIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-RoutingGroupConnector {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RoutingGroupConnectorIdParameter] $Identity,
        [int] $Cost,
        [Fqdn] $DomainController,
        [Unlimited] $MaxMessageSize,
        [string] $Name,
        [bool] $PublicFolderReferralsEnabled,
        [MultiValuedProperty] $SourceTransportServers,
        [MultiValuedProperty] $TargetTransportServers
    )
}
