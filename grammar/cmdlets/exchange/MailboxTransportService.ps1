# MailboxTransportService

function Get-MailboxTransportService {
    [CmdletBinding()]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.MailboxTransportServerPresentationObject')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxTransportServerIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-MailboxTransportService {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxTransportServerIdParameter] $Identity,
        [bool] $ConnectivityLogEnabled,
        [EnhancedTimeSpan] $ConnectivityLogMaxAge,
        [Unlimited] $ConnectivityLogMaxDirectorySize,
        [Unlimited] $ConnectivityLogMaxFileSize,
        [LocalLongFullPath] $ConnectivityLogPath,
        [bool] $ContentConversionTracingEnabled,
        [Fqdn] $DomainController,
        [bool] $MailboxDeliveryAgentLogEnabled,
        [EnhancedTimeSpan] $MailboxDeliveryAgentLogMaxAge,
        [Unlimited] $MailboxDeliveryAgentLogMaxDirectorySize,
        [Unlimited] $MailboxDeliveryAgentLogMaxFileSize,
        [LocalLongFullPath] $MailboxDeliveryAgentLogPath,
        [Edition('2016+')] [Unlimited] $MailboxDeliveryConnectorMaxInboundConnection,
        [ProtocolLoggingLevel] $MailboxDeliveryConnectorProtocolLoggingLevel,
        [Edition('2019+')] [bool] $MailboxDeliveryConnectorSmtpUtf8Enabled,
        [bool] $MailboxDeliveryThrottlingLogEnabled,
        [EnhancedTimeSpan] $MailboxDeliveryThrottlingLogMaxAge,
        [Unlimited] $MailboxDeliveryThrottlingLogMaxDirectorySize,
        [Unlimited] $MailboxDeliveryThrottlingLogMaxFileSize,
        [LocalLongFullPath] $MailboxDeliveryThrottlingLogPath,
        [bool] $MailboxSubmissionAgentLogEnabled,
        [EnhancedTimeSpan] $MailboxSubmissionAgentLogMaxAge,
        [Unlimited] $MailboxSubmissionAgentLogMaxDirectorySize,
        [Unlimited] $MailboxSubmissionAgentLogMaxFileSize,
        [LocalLongFullPath] $MailboxSubmissionAgentLogPath,
        [int] $MaxConcurrentMailboxDeliveries,
        [int] $MaxConcurrentMailboxSubmissions,
        [bool] $PipelineTracingEnabled,
        [LocalLongFullPath] $PipelineTracingPath,
        [SmtpAddress] $PipelineTracingSenderAddress,
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
        [LocalLongFullPath] $SendProtocolLogPath
    )
}
