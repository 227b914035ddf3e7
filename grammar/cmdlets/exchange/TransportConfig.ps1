# TransportConfig

function Get-TransportConfig {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.TransportConfigContainer')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010+')]
        [OrganizationIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-TransportConfig {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010+')]
        [OrganizationIdParameter] $Identity,
        [Edition('2013+', 'EXO')] [bool] $AddressBookPolicyRoutingEnabled,
        [Edition('2013+')] [bool] $AgentGeneratedMessageLoopDetectionInSubmissionEnabled,
        [Edition('2013+')] [bool] $AgentGeneratedMessageLoopDetectionInSmtpEnabled,
        [Edition('EXO')] [bool] $AllowLegacyTLSClients,
        [bool] $ClearCategories,
        [bool] $ConvertDisclaimerWrapperToEml,
        [Edition('2013+')] [int] $DiagnosticsAggregationServicePort,
        [Edition('2010+')] [Fqdn] $DomainController,
        [DSNConversionOption] $DSNConversionMode,
        [bool] $ExternalDelayDsnEnabled,
        [cultureinfo] $ExternalDsnDefaultLanguage,
        [bool] $ExternalDsnLanguageDetectionEnabled,
        [Edition('2010+')] [ByteQuantifiedSize] $ExternalDsnMaxMessageAttachSize,
        [SmtpDomain] $ExternalDsnReportingAuthority,
        [bool] $ExternalDsnSendHtml,
        [SmtpAddress] $ExternalPostmasterAddress,
        [Edition('2013+', 'EXO')] [switch] $Force,
        [Edition('2010+')] [MultiValuedProperty] $GenerateCopyOfDSNFor,
        [HeaderPromotionMode] $HeaderPromotionModeSetting,
        [bool] $InternalDelayDsnEnabled,
        [cultureinfo] $InternalDsnDefaultLanguage,
        [bool] $InternalDsnLanguageDetectionEnabled,
        [Edition('2010+')] [ByteQuantifiedSize] $InternalDsnMaxMessageAttachSize,
        [SmtpDomain] $InternalDsnReportingAuthority,
        [bool] $InternalDsnSendHtml,
        [Edition('2010+')] [MultiValuedProperty] $InternalSMTPServers,
        [Edition('EXO')] [int] $JournalMessageExpirationDays,
        [SmtpAddress] $JournalingReportNdrTo,
        [Edition('2010')] [bool] $LegacyJournalingMigrationEnabled,
        [Edition('2013+')] [uint] $MaxAllowedAgentGeneratedMessageDepth,
        [Edition('2013+')] [uint] $MaxAllowedAgentGeneratedMessageDepthPerAgent,
        [Edition('2010+')] [ByteQuantifiedSize] $MaxDumpsterSizePerDatabase,
        [Edition('2010+')] [EnhancedTimeSpan] $MaxDumpsterTime,
        [Edition('2010+')] [Unlimited] $MaxReceiveSize,
        [Unlimited] $MaxRecipientEnvelopeLimit,
        [Edition('2013+')] [int] $MaxRetriesForLocalSiteShadow,
        [Edition('2013+')] [int] $MaxRetriesForRemoteSiteShadow,
        [Edition('2010+')] [Unlimited] $MaxSendSize,
        [Edition('EXO')] [EnhancedTimeSpan] $MessageExpiration,
        [Edition('EXO')] [bool] $PreventDuplicateJournalingEnabled,
        [Edition('2013+')] [EnhancedTimeSpan] $QueueDiagnosticsAggregationInterval,
        [Edition('2013+')] [bool] $RejectMessageOnShadowFailure,
        [Edition('EXO')] [int] $ReplyAllStormBlockDurationHours,
        [Edition('EXO')] [int] $ReplyAllStormDetectionMinimumRecipients,
        [Edition('EXO')] [int] $ReplyAllStormDetectionMinimumReplies,
        [Edition('EXO')] [bool] $ReplyAllStormProtectionEnabled,
        [bool] $Rfc2231EncodingEnabled,
        [Edition('2013+')] [EnhancedTimeSpan] $SafetyNetHoldTime,
        [Edition('2013+')] [EnhancedTimeSpan] $ShadowHeartbeatFrequency,
        [Edition('2010+')] [int] $ShadowHeartbeatRetryCount,
        [Edition('2010+')] [EnhancedTimeSpan] $ShadowHeartbeatTimeoutInterval,
        [Edition('2010+')] [EnhancedTimeSpan] $ShadowMessageAutoDiscardInterval,
        [Edition('2013+')] [ShadowMessagePreference] $ShadowMessagePreferenceSetting,
        [Edition('2010+')] [bool] $ShadowRedundancyEnabled,
        [Edition('2013+')] [EnhancedTimeSpan] $ShadowResubmitTimeSpan,
        [Edition('EXO')] [bool] $SmtpClientAuthenticationDisabled,
        [Edition('2010+')] [MultiValuedProperty] $SupervisionTags,
        [Edition('2010+')] [MultiValuedProperty] $TLSReceiveDomainSecureList,
        [Edition('2010+')] [MultiValuedProperty] $TLSSendDomainSecureList,
        [Edition('2013+')] [ByteQuantifiedSize] $TransportRuleAttachmentTextScanLimit,
        [Edition('2010+')] [bool] $VerifySecureSubmitEnabled,
        [bool] $VoicemailJournalingEnabled,
        [Edition('2010+')] [bool] $Xexch50Enabled
    )
}
