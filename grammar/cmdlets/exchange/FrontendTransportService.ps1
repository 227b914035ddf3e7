# FrontendTransportService

function Get-FrontendTransportService {
    [CmdletBinding()]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.FrontendTransportServerPresentationObject')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [FrontendTransportServerIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-FrontendTransportService {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [FrontendTransportServerIdParameter] $Identity,
        [bool] $AgentLogEnabled,
        [EnhancedTimeSpan] $AgentLogMaxAge,
        [Unlimited] $AgentLogMaxDirectorySize,
        [Unlimited] $AgentLogMaxFileSize,
        [LocalLongFullPath] $AgentLogPath,
        [bool] $AntispamAgentsEnabled,
        [bool] $ConnectivityLogEnabled,
        [EnhancedTimeSpan] $ConnectivityLogMaxAge,
        [Unlimited] $ConnectivityLogMaxDirectorySize,
        [Unlimited] $ConnectivityLogMaxFileSize,
        [LocalLongFullPath] $ConnectivityLogPath,
        [bool] $DnsLogEnabled,
        [EnhancedTimeSpan] $DnsLogMaxAge,
        [Unlimited] $DnsLogMaxDirectorySize,
        [Unlimited] $DnsLogMaxFileSize,
        [LocalLongFullPath] $DnsLogPath,
        [Fqdn] $DomainController,
        [bool] $ExternalDNSAdapterEnabled,
        [guid] $ExternalDNSAdapterGuid,
        [ProtocolOption] $ExternalDNSProtocolOption,
        [MultiValuedProperty] $ExternalDNSServers,
        [ipaddress] $ExternalIPAddress,
        [bool] $InternalDNSAdapterEnabled,
        [guid] $InternalDNSAdapterGuid,
        [ProtocolOption] $InternalDNSProtocolOption,
        [MultiValuedProperty] $InternalDNSServers,
        [ProtocolLoggingLevel] $IntraOrgConnectorProtocolLoggingLevel,
        [int] $MaxConnectionRatePerMinute,
        [EnhancedTimeSpan] $ReceiveProtocolLogMaxAge,
        [Unlimited] $ReceiveProtocolLogMaxDirectorySize,
        [Unlimited] $ReceiveProtocolLogMaxFileSize,
        [LocalLongFullPath] $ReceiveProtocolLogPath,
        [Edition('2016+')] [EnhancedTimeSpan] $RoutingTableLogMaxAge,
        [Edition('2016+')] [Unlimited] $RoutingTableLogMaxDirectorySize,
        [Edition('2016+')] [LocalLongFullPath] $RoutingTableLogPath,
        [EnhancedTimeSpan] $SendProtocolLogMaxAge,
        [Unlimited] $SendProtocolLogMaxDirectorySize,
        [Unlimited] $SendProtocolLogMaxFileSize,
        [LocalLongFullPath] $SendProtocolLogPath,
        [int] $TransientFailureRetryCount,
        [EnhancedTimeSpan] $TransientFailureRetryInterval
    )
}
