# DeliveryAgentConnector

function Get-DeliveryAgentConnector {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.DeliveryAgentConnector')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DeliveryAgentConnectorIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function New-DeliveryAgentConnector {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.DeliveryAgentConnector')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [MultiValuedProperty] $AddressSpaces,
        [Parameter(Mandatory)] [string] $DeliveryProtocol,
        [string] $Comment,
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [bool] $IsScopedConnector,
        [int] $MaxConcurrentConnections,
        [Unlimited] $MaxMessageSize,
        [int] $MaxMessagesPerConnection,
        [MultiValuedProperty] $SourceTransportServers
    )
}

function Remove-DeliveryAgentConnector {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DeliveryAgentConnectorIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-DeliveryAgentConnector {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DeliveryAgentConnectorIdParameter] $Identity,
        [MultiValuedProperty] $AddressSpaces,
        [string] $Comment,
        [string] $DeliveryProtocol,
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [switch] $Force,
        [bool] $IsScopedConnector,
        [int] $MaxConcurrentConnections,
        [Unlimited] $MaxMessageSize,
        [int] $MaxMessagesPerConnection,
        [string] $Name,
        [MultiValuedProperty] $SourceTransportServers
    )
}
