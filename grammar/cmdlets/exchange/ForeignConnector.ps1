# ForeignConnector

function Get-ForeignConnector {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ForeignConnector')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ForeignConnectorIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function New-ForeignConnector {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ForeignConnector')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [MultiValuedProperty] $AddressSpaces,
        [Fqdn] $DomainController,
        [bool] $IsScopedConnector,
        [MultiValuedProperty] $SourceTransportServers
    )
}

function Remove-ForeignConnector {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ForeignConnectorIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-ForeignConnector {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ForeignConnectorIdParameter] $Identity,
        [MultiValuedProperty] $AddressSpaces,
        [string] $Comment,
        [Fqdn] $DomainController,
        [string] $DropDirectory,
        [Unlimited] $DropDirectoryQuota,
        [bool] $Enabled,
        [switch] $Force,
        [bool] $IsScopedConnector,
        [Unlimited] $MaxMessageSize,
        [string] $Name,
        [bool] $RelayDsnRequired,
        [MultiValuedProperty] $SourceTransportServers
    )
}
