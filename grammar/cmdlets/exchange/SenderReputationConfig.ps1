# SenderReputationConfig

function Get-SenderReputationConfig {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.SenderReputationConfig')]
    param(
        [Fqdn] $DomainController
    )
}

function Set-SenderReputationConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Fqdn] $DomainController,
        [bool] $Enabled,
        [bool] $ExternalMailEnabled,
        [bool] $InternalMailEnabled,
        [bool] $OpenProxyDetectionEnabled,
        [string] $ProxyServerName,
        [int] $ProxyServerPort,
        [ProxyType] $ProxyServerType,
        [bool] $SenderBlockingEnabled,
        [int] $SenderBlockingPeriod,
        [int] $SrlBlockThreshold
    )
}
