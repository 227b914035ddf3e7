# ReceiveConnector

function Get-ReceiveConnector {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ReceiveConnector')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ReceiveConnectorIdParameter] $Identity,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Server', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Server
    )
}

function New-ReceiveConnector {
    [CmdletBinding(DefaultParameterSetName = 'UsageType', SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ReceiveConnector')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'Custom', Mandatory)]
        [Parameter(ParameterSetName = 'Internet', Mandatory)]
        [Parameter(ParameterSetName = 'Partner', Mandatory)]
        [Parameter(ParameterSetName = 'Internal')]
        [Parameter(ParameterSetName = 'Client')]
        [Parameter(ParameterSetName = 'UsageType')]
        [MultiValuedProperty] $Bindings,
        [Parameter(ParameterSetName = 'Client', Mandatory)] [switch] $Client,
        [Parameter(ParameterSetName = 'Internal', Mandatory)] [switch] $Internal,
        [Parameter(ParameterSetName = 'Internet', Mandatory)] [switch] $Internet,
        [Parameter(ParameterSetName = 'Partner', Mandatory)] [switch] $Partner,
        [Parameter(ParameterSetName = 'Custom', Mandatory)]
        [Parameter(ParameterSetName = 'Internet')]
        [Parameter(ParameterSetName = 'Partner', Mandatory)]
        [Parameter(ParameterSetName = 'Internal', Mandatory)]
        [Parameter(ParameterSetName = 'Client', Mandatory)]
        [Parameter(ParameterSetName = 'UsageType')]
        [MultiValuedProperty] $RemoteIPRanges,
        [Parameter(ParameterSetName = 'UsageType', Mandatory)] [UsageType] $Usage,
        [bool] $AdvertiseClientSettings,
        [AuthMechanisms] $AuthMechanism,
        [Edition('2016+')] [EnhancedTimeSpan] $AuthTarpitInterval,
        [string] $Banner,
        [bool] $BinaryMimeEnabled,
        [bool] $ChunkingEnabled,
        [string] $Comment,
        [EnhancedTimeSpan] $ConnectionInactivityTimeout,
        [EnhancedTimeSpan] $ConnectionTimeout,
        [Parameter(ParameterSetName = 'Custom')] [switch] $Custom,
        [AcceptedDomainIdParameter] $DefaultDomain,
        [bool] $DeliveryStatusNotificationEnabled,
        [Fqdn] $DomainController,
        [bool] $DomainSecureEnabled,
        [bool] $EightBitMimeEnabled,
        [bool] $EnableAuthGSSAPI,
        [bool] $Enabled,
        [bool] $EnhancedStatusCodesEnabled,
        [ExtendedProtectionPolicySetting] $ExtendedProtectionPolicy,
        [Fqdn] $Fqdn,
        [bool] $LongAddressesEnabled,
        [EnhancedTimeSpan] $MaxAcknowledgementDelay,
        [ByteQuantifiedSize] $MaxHeaderSize,
        [int] $MaxHopCount,
        [Unlimited] $MaxInboundConnection,
        [int] $MaxInboundConnectionPercentagePerSource,
        [Unlimited] $MaxInboundConnectionPerSource,
        [int] $MaxLocalHopCount,
        [int] $MaxLogonFailures,
        [ByteQuantifiedSize] $MaxMessageSize,
        [Unlimited] $MaxProtocolErrors,
        [int] $MaxRecipientsPerMessage,
        [Unlimited] $MessageRateLimit,
        [MessageRateSourceFlags] $MessageRateSource,
        [bool] $OrarEnabled,
        [PermissionGroups] $PermissionGroups,
        [bool] $PipeliningEnabled,
        [ProtocolLoggingLevel] $ProtocolLoggingLevel,
        [Edition('2016+')] [bool] $RejectReservedSecondLevelRecipientDomains,
        [Edition('2016+')] [bool] $RejectReservedTopLevelRecipientDomains,
        [Edition('2016+')] [bool] $RejectSingleLabelRecipientDomains,
        [bool] $RequireEHLODomain,
        [bool] $RequireTLS,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server,
        [Edition('2013+')] [Fqdn] $ServiceDiscoveryFqdn,
        [SizeMode] $SizeEnabled,
        [bool] $SuppressXAnonymousTls,
        [EnhancedTimeSpan] $TarpitInterval,
        [Edition('2013+')] [SmtpX509Identifier] $TlsCertificateName,
        [MultiValuedProperty] $TlsDomainCapabilities,
        [Edition('2013+')] [ServerRole] $TransportRole
    )
}

function Remove-ReceiveConnector {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ReceiveConnectorIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-ReceiveConnector {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ReceiveConnectorIdParameter] $Identity,
        [bool] $AdvertiseClientSettings,
        [AuthMechanisms] $AuthMechanism,
        [Edition('2016+')] [EnhancedTimeSpan] $AuthTarpitInterval,
        [string] $Banner,
        [bool] $BareLinefeedRejectionEnabled,
        [bool] $BinaryMimeEnabled,
        [MultiValuedProperty] $Bindings,
        [bool] $ChunkingEnabled,
        [string] $Comment,
        [EnhancedTimeSpan] $ConnectionInactivityTimeout,
        [EnhancedTimeSpan] $ConnectionTimeout,
        [AcceptedDomainIdParameter] $DefaultDomain,
        [bool] $DeliveryStatusNotificationEnabled,
        [Fqdn] $DomainController,
        [bool] $DomainSecureEnabled,
        [bool] $EightBitMimeEnabled,
        [bool] $EnableAuthGSSAPI,
        [bool] $Enabled,
        [bool] $EnhancedStatusCodesEnabled,
        [ExtendedProtectionPolicySetting] $ExtendedProtectionPolicy,
        [Fqdn] $Fqdn,
        [bool] $LongAddressesEnabled,
        [EnhancedTimeSpan] $MaxAcknowledgementDelay,
        [ByteQuantifiedSize] $MaxHeaderSize,
        [int] $MaxHopCount,
        [Unlimited] $MaxInboundConnection,
        [int] $MaxInboundConnectionPercentagePerSource,
        [Unlimited] $MaxInboundConnectionPerSource,
        [int] $MaxLocalHopCount,
        [int] $MaxLogonFailures,
        [ByteQuantifiedSize] $MaxMessageSize,
        [Unlimited] $MaxProtocolErrors,
        [int] $MaxRecipientsPerMessage,
        [Unlimited] $MessageRateLimit,
        [MessageRateSourceFlags] $MessageRateSource,
        [string] $Name,
        [bool] $OrarEnabled,
        [PermissionGroups] $PermissionGroups,
        [bool] $PipeliningEnabled,
        [ProtocolLoggingLevel] $ProtocolLoggingLevel,
        [Edition('2016+')] [bool] $RejectReservedSecondLevelRecipientDomains,
        [Edition('2016+')] [bool] $RejectReservedTopLevelRecipientDomains,
        [Edition('2016+')] [bool] $RejectSingleLabelRecipientDomains,
        [MultiValuedProperty] $RemoteIPRanges,
        [bool] $RequireEHLODomain,
        [bool] $RequireTLS,
        [Edition('2013+')] [Fqdn] $ServiceDiscoveryFqdn,
        [SizeMode] $SizeEnabled,
        [Edition('2013+')] [bool] $SmtpUtf8Enabled,
        [bool] $SuppressXAnonymousTls,
        [EnhancedTimeSpan] $TarpitInterval,
        [Edition('2013+')] [SmtpX509Identifier] $TlsCertificateName,
        [MultiValuedProperty] $TlsDomainCapabilities,
        [Edition('2013+')] [ServerRole] $TransportRole
    )
}
