# OrganizationConfig

function Get-OrganizationConfig {
    [CmdletBinding()]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.OrganizationConfig')]
    param(
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-OrganizationConfig {
    [CmdletBinding(DefaultParameterSetName = 'AdfsAuthenticationParameter', SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter', Mandatory)]
        [Edition('EXO')]
        [ShortenEventScopeMode] $ShortenEventScopeDefault,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Edition('2013+')]
        [bool] $ACLableSyncedObjectEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $ActionableMessagesExtenalAccessTokenEnabled,
        [Edition('2010+', 'EXO')] [bool] $ActivityBasedAuthenticationTimeoutEnabled,
        [Edition('2010+', 'EXO')] [EnhancedTimeSpan] $ActivityBasedAuthenticationTimeoutInterval,
        [Edition('2010+', 'EXO')] [bool] $ActivityBasedAuthenticationTimeoutWithSingleSignOnEnabled,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Edition('2013+')]
        [MultiValuedProperty] $AdfsAudienceUris,
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Edition('2013+')]
        [string] $AdfsAuthenticationConfiguration,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Edition('2013+')]
        [string] $AdfsEncryptCertificateThumbprint,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')] [Edition('2013+')] [uri] $AdfsIssuer,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Edition('2013+')]
        [MultiValuedProperty] $AdfsSignCertificateThumbprints,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2013+', 'EXO')]
        [bool] $AppsForOfficeEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2016+', 'EXO')]
        [bool] $AsyncSendEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $AuditDisabled,
        [Edition('EXO')] [int16] $AutoArchivingThresholdPercentage,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $AutodiscoverPartialDirSync,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $AutoEnableArchiveMailbox,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [switch] $AutoExpandingArchive,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $AutomaticForcedReadReceiptEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO', 'EOP')]
        [bool] $BlockMoveMessagesForGroupFolders,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $BookingsAddressEntryRestricted,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $BookingsAuthEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $BookingsBlockedWordsEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $BookingsCreationOfCustomQuestionsRestricted,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $BookingsEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $BookingsExposureOfStaffDetailsRestricted,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $BookingsMembershipApprovalRequired,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $BookingsNamingPolicyEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [string] $BookingsNamingPolicyPrefix,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $BookingsNamingPolicyPrefixEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [string] $BookingsNamingPolicySuffix,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $BookingsNamingPolicySuffixEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $BookingsNotesEntryRestricted,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $BookingsPaymentsEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $BookingsPhoneNumberEntryRestricted,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $BookingsSearchEngineIndexDisabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $BookingsSmsMicrosoftEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $BookingsSocialSharingRestricted,
        [Edition('2010+', 'EXO')] [int] $ByteEncoderTypeFor7BitCharsets,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $CalendarVersionStoreEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $ComplianceMLBgdCrawlEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2016+', 'EXO')]
        [bool] $ConnectorsActionableMessagesEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2016+', 'EXO')]
        [bool] $ConnectorsEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $ConnectorsEnabledForOutlook,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $ConnectorsEnabledForSharepoint,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $ConnectorsEnabledForTeams,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $ConnectorsEnabledForYammer,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2010+')]
        [bool] $CustomerFeedbackEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $CustomerLockboxEnabled,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Edition('2016+')]
        [string] $DataClassifications,
        [Edition('2019+', 'EXO', 'EOP')] [AuthPolicyIdParameter] $DefaultAuthenticationPolicy,
        [Edition('EXO')] [bool] $DefaultFolderPermissionRestricted,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [ModernGroupObjectType] $DefaultGroupAccessType = 'Private',
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Edition('EXO')]
        [int] $DefaultMinutesToReduceLongEventsBy,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Edition('EXO')]
        [int] $DefaultMinutesToReduceShortEventsBy,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2013+', 'EXO')]
        [EnhancedTimeSpan] $DefaultPublicFolderAgeLimit,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2013+', 'EXO')]
        [EnhancedTimeSpan] $DefaultPublicFolderDeletedItemRetention,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2013+', 'EXO')]
        [Unlimited] $DefaultPublicFolderIssueWarningQuota,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2013+', 'EXO')]
        [Unlimited] $DefaultPublicFolderMaxItemSize,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2013+', 'EXO')]
        [EnhancedTimeSpan] $DefaultPublicFolderMovedItemRetention,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2013+', 'EXO')]
        [Unlimited] $DefaultPublicFolderProhibitPostQuota,
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO', 'EOP')]
        [bool] $DelayedDelicensingEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $DirectReportsGroupAutoCreationEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $DisablePlusAddressInRecipients,
        [Edition('2010+', 'EXO')] [OrganizationalUnitIdParameter] $DistributionGroupDefaultOU,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $DistributionGroupNameBlockedWordsList,
        [Edition('2010+', 'EXO')] [DistributionGroupNamingPolicy] $DistributionGroupNamingPolicy,
        [Edition('EXO')] [bool] $DLPViaDcsEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $DLPWaitOnSendEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [int16] $DLPWaitOnSendTimeout = 9999,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2010+')]
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $ElcProcessingDisabled,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Edition('2016+')]
        [switch] $EmptyAddressBookForNonExchangeUsers,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Edition('2016+')]
        [switch] $EnableAuthAdminReadSession,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Edition('2016+')]
        [bool] $EnableDownloadDomains,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $EnableForwardingAddressSyncForMailboxes,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Edition('2016+')]
        [switch] $EnableOrgWidePermissionOnScopedRoles,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $EnableOutlookEvents,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $EndUserDLUpgradeFlowsDisabled,
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO', 'EOP')]
        [bool] $EndUserMailNotificationForDelayedDelicensingEnabled,
        [Edition('EXO')] [bool] $EnforceExoAppRbacPermissions,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Edition('EXO')]
        [switch] $EnforceShortenEventSetting,
        [Edition('2010+', 'EXO')] [bool] $EwsAllowEntourage,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $EwsAllowList,
        [Edition('2010+', 'EXO')] [bool] $EwsAllowMacOutlook,
        [Edition('2010+', 'EXO')] [bool] $EwsAllowOutlook,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [string] $EwsAllowedAppIDs,
        [Edition('2010+', 'EXO')] [EwsApplicationAccessPolicy] $EwsApplicationAccessPolicy,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $EwsBlockList,
        [Edition('2010+', 'EXO')] [bool] $EwsEnabled,
        [Edition('EXO', 'EOP')] [switch] $ExchangeAttributesCloudManagedByDefault,
        [Edition('EXO', 'EOP')] [switch] $ExchangeAttributesServerManagedByDefault,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $ExchangeNotificationEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [MultiValuedProperty] $ExchangeNotificationRecipients,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $FindTimeAttendeeAuthenticationEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $FindTimeAutoScheduleDisabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $FindTimeLockPollForAttendeesEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $FindTimeOnlineMeetingOptionDisabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $FocusedInboxOn,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010')] [switch] $Force,
        [Edition('2010+', 'EXO')] [UserContactGroupIdParameter] $HierarchicalAddressBookRoot,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $HybridRSVPEnabled,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2010+')]
        [IndustryType] $Industry,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $InRegionRoutingEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [MultiValuedProperty] $IPListBlocked,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2016+', 'EXO')]
        [bool] $IsAgendaMailEnabled,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Edition('2013+')]
        [bool] $IsExcludedFromOffboardMigration,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Edition('2013+')]
        [bool] $IsExcludedFromOnboardMigration,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Edition('2013+')]
        [bool] $IsFfoMigrationInProgress,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO', 'EOP')]
        [bool] $IsGroupFoldersAndRulesEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO', 'EOP')]
        [bool] $IsGroupMemberAllowedToEditContent = $false,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2016+', 'EXO')]
        [bool] $LeanPopoutEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2016+', 'EXO')]
        [bool] $LinkPreviewEnabled,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Edition('2019+')]
        [switch] $MailboxDataEncryptionEnabled,
        [Edition('2010+', 'EXO')] [bool] $MailTipsAllTipsEnabled,
        [Edition('2010+', 'EXO')] [bool] $MailTipsExternalRecipientsTipsEnabled,
        [Edition('2010+', 'EXO')] [bool] $MailTipsGroupMetricsEnabled,
        [Edition('2010+', 'EXO')] [uint] $MailTipsLargeAudienceThreshold,
        [Edition('2010+', 'EXO')] [bool] $MailTipsMailboxSourcedTipsEnabled,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2010+')]
        [string] $ManagedFolderHomepage,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Edition('2013+')]
        [bool] $MapiHttpEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $MaskClientIpInReceivedHeadersEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $MatchSenderOrganizerProperties,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Edition('2013+')]
        [Unlimited] $MaxConcurrentMigrations,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $MessageHighlightsEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Edition('EXO')]
        [bool] $MessageRecallAlertRecipientsEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Edition('EXO')]
        [bool] $MessageRecallAlertRecipientsReadMessagesOnlyEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $MessageRecallEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Edition('EXO')]
        [EnhancedTimeSpan] $MessageRecallMaxRecallableAge,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $MessageRemindersEnabled,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2010+')]
        [ProxyAddressCollection] $MicrosoftExchangeRecipientEmailAddresses,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2010+')]
        [bool] $MicrosoftExchangeRecipientEmailAddressPolicyEnabled,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2010+')]
        [SmtpAddress] $MicrosoftExchangeRecipientPrimarySmtpAddress,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2010+')]
        [RecipientIdParameter] $MicrosoftExchangeRecipientReplyRecipient,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Edition('2016+')]
        [bool] $MitigationsEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $MobileAppEducationEnabled,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2019+')]
        [EnhancedTimeSpan] $OabShadowDistributionOldestFileAgeLimit,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2013+', 'EXO')]
        [bool] $OAuth2ClientProfileEnabled = $true,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $OnlineMeetingsByDefaultEnabled,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2010+')]
        [MultiValuedProperty] $OrganizationSummary,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $OutlookGifPickerDisabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $OutlookMobileGCCRestrictionsEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $OutlookMobileHelpShiftEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $OutlookMobileSingleAccountEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $OutlookPayEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $OutlookTextPredictionDisabled,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010')] [bool] $PermanentlyDeleteDisabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $PerTenantSwitchToESTSEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $PostponeRoamingSignaturesUntilLater = $false,
        [Edition('2010+', 'EXO')] [int] $PreferredInternetCodePageForShiftJis,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2013+', 'EXO')]
        [bool] $PublicComputersDetectionEnabled,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010')] [bool] $PublicFolderContentReplicationDisabled,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Edition('2013+')]
        [bool] $PublicFolderMailboxesLockedForNewConnections,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Edition('2013+')]
        [bool] $PublicFolderMailboxesMigrationComplete,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2010+')]
        [bool] $PublicFolderMigrationComplete,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2013+', 'EXO')]
        [PublicFoldersDeployment] $PublicFoldersEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2016+', 'EXO')]
        [bool] $PublicFolderShowClientControl = $false,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2010+')]
        [bool] $PublicFoldersLockedForMigration,
        [Edition('2010+', 'EXO')] [bool] $ReadTrackingEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')] [Edition('EXO')] [bool] $RecallReadMessagesEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2016+', 'EXO')]
        [bool] $RefreshSessionEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')] [Edition('EXO')] [bool] $RejectDirectSend,
        [Edition('EXO')] [bool] $RecipientDelimiters,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2013+', 'EXO')]
        [MultiValuedProperty] $RemotePublicFolderMailboxes,
        [Edition('2010+', 'EXO')] [int] $RequiredCharsetCoverage,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2010+')]
        [int] $SCLJunkThreshold,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $SendFromAliasEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $SharedDomainEmailAddressFlowEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2013+', 'EXO')]
        [uri] $SiteMailboxCreationURL,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2016+', 'EXO')]
        [bool] $SmtpActionableMessagesEnabled,
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO', 'EOP')]
        [bool] $TenantAdminNotificationForDelayedDelicensingEnabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $TwoClickMailPreviewEnabled,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Edition('2013+')]
        [MultiValuedProperty] $UMAvailableLanguages,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('2016+', 'EXO')]
        [bool] $UnblockUnsafeSenderPromptEnabled,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Edition('2016+')]
        [switch] $UseIcsSyncStateStreaming,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [string] $VisibleMeetingUpdateProperties,
        [Parameter(ParameterSetName = 'AdfsAuthenticationParameter')]
        [Parameter(ParameterSetName = 'AdfsAuthenticationRawConfiguration')]
        [Edition('2013+')]
        [string] $WACDiscoveryEndpoint,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $WebPushNotificationsDisabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $WebSuggestedRepliesDisabled,
        [Parameter(ParameterSetName = 'ShortenEventScopeParameter')]
        [Parameter(ParameterSetName = 'DelayedDelicensingParameterSet')]
        [Edition('EXO')]
        [bool] $WorkspaceTenantEnabled
    )
}
