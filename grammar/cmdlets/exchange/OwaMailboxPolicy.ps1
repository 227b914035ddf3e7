# OwaMailboxPolicy

function Get-OwaMailboxPolicy {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.OwaMailboxPolicy')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function New-OwaMailboxPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.OwaMailboxPolicy')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO')] [switch] $IsDefault
    )
}

function Remove-OwaMailboxPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $Force
    )
}

function Set-OwaMailboxPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Edition('EXO')] [bool] $AccountTransferEnabled,
        [AttachmentBlockingActions] $ActionForUnknownFileAndMIMETypes,
        [Edition('EXO')] [bool] $AdditionalStorageProvidersAvailable = $true,
        [bool] $ActiveSyncIntegrationEnabled,
        [Edition('EXO')] [bool] $AdditionalAccountsEnabled,
        [bool] $AllAddressListsEnabled,
        [Edition('2013+', 'EXO')] [bool] $AllowCopyContactsToDeviceAddressBook,
        [MultiValuedProperty] $AllowedFileTypes,
        [MultiValuedProperty] $AllowedMimeTypes,
        [Edition('EXO')] [string[]] $AllowedOrganizationAccountDomains,
        [Edition('2013+', 'EXO')] [AllowOfflineOnEnum] $AllowOfflineOn,
        [Edition('EXO')] [bool] $AttachmentsOfflineEnabledWin,
        [Edition('EXO')] [bool] $BizBarEnabled,
        [MultiValuedProperty] $BlockedFileTypes,
        [MultiValuedProperty] $BlockedMimeTypes,
        [Edition('EXO')] [bool] $BookingsMailboxCreationEnabled,
        [Edition('EXO')] [string] $BookingsMailboxDomain,
        [Edition('EXO')] [BulkImportEMLEnabledProperty] $BulkImportEMLEnabled,
        [Edition('2016+')] [bool] $BoxAttachmentsEnabled,
        [bool] $CalendarEnabled,
        [bool] $ChangePasswordEnabled,
        [Edition('EXO')] [bool] $ChangeSettingsAccountEnabled,
        [Edition('2016+', 'EXO')] [bool] $ClassicAttachmentsEnabled,
        [Edition('EXO')] [PolicyEnum] $ConditionalAccessPolicy,
        [bool] $ContactsEnabled,
        [int] $DefaultClientLanguage,
        [string] $DefaultTheme,
        [bool] $DelegateAccessEnabled,
        [bool] $DirectFileAccessOnPrivateComputersEnabled,
        [bool] $DirectFileAccessOnPublicComputersEnabled,
        [Edition('EXO')] [switch] $DisableFacebook,
        [Edition('2013+', 'EXO')] [bool] $DisplayPhotosEnabled,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2016+')] [bool] $DropboxAttachmentsEnabled,
        [Edition('EXO')] [bool] $EmptyStateEnabled,
        [bool] $ExplicitLogonEnabled,
        [Edition('EXO')] [bool] $ExternalImageProxyEnabled,
        [Edition('2016+', 'EXO')] [string] $ExternalSPMySiteHostURL,
        [Edition('EXO')] [bool] $FeedbackEnabled,
        [bool] $ForceSaveAttachmentFilteringEnabled,
        [MultiValuedProperty] $ForceSaveFileTypes,
        [MultiValuedProperty] $ForceSaveMimeTypes,
        [Edition('2013+', 'EXO')] [bool] $ForceWacViewingFirstOnPrivateComputers,
        [Edition('2013+', 'EXO')] [bool] $ForceWacViewingFirstOnPublicComputers,
        [Edition('2010', '2013')] [bool] $ForceWebReadyDocumentViewingFirstOnPrivateComputers,
        [Edition('2010', '2013')] [bool] $ForceWebReadyDocumentViewingFirstOnPublicComputers,
        [Edition('2016+', 'EXO')] [bool] $FreCardsEnabled,
        [bool] $GlobalAddressListEnabled,
        [Edition('2016+')] [bool] $GoogleDriveAttachmentsEnabled,
        [Edition('2013+', 'EXO')] [bool] $GroupCreationEnabled,
        [Edition('EXO')] [bool] $HideClassicOutlookToggleOut,
        [bool] $InstantMessagingEnabled,
        [InstantMessagingTypeOptions] $InstantMessagingType,
        [Edition('EXO')] [bool] $InterestingCalendarsEnabled,
        [Edition('2016+', 'EXO')] [string] $InternalSPMySiteHostURL,
        [bool] $IRMEnabled,
        [Edition('2013+', 'EXO')] [switch] $IsDefault,
        [Edition('EXO')] [bool] $ItemsToOtherAccountsEnabled,
        [bool] $JournalEnabled,
        [Edition('2010+')] [bool] $JunkEmailEnabled,
        [Edition('EXO')] [bool] $LinkedInEnabled,
        [Edition('EXO')] [bool] $LocalEventsEnabled,
        [int] $LogonAndErrorLanguage,
        [Edition('EXO')] [bool] $MessagePreviewsDisabled,
        [Edition('EXO')] [bool] $MonthlyUpdatesEnabled,
        [string] $Name,
        [bool] $NotesEnabled,
        [Edition('EXO')] [bool] $NpsSurveysEnabled,
        [Edition('EXO')] [bool] $OfflineEnabledWeb,
        [Edition('EXO')] [bool] $OfflineEnabledWin,
        [Edition('2016+', 'EXO')] [bool] $OneDriveAttachmentsEnabled,
        [Edition('EXO')] [bool] $OneWinNativeOutlookEnabled,
        [Edition('2016+', 'EXO')] [bool] $OnSendAddinsEnabled,
        [bool] $OrganizationEnabled,
        [OutboundCharsetOptions] $OutboundCharset,
        [Edition('EXO')] [bool] $OutlookBetaToggleEnabled,
        [Edition('EXO')] [OutlookNewslettersAccessLevel] $OutlookNewslettersAccessLevel,
        [Edition('EXO')] [OutlookDataFileFeatureState] $OutlookDataFile = 'Allow',
        [Edition('EXO')] [OutlookNewslettersFeatureState] $OutlookNewslettersReactions,
        [Edition('EXO')] [OutlookNewslettersFeatureState] $OutlookNewslettersShowMore,
        [bool] $OWALightEnabled,
        [Edition('2010')] [bool] $OWAMiniEnabled,
        [Edition('EXO')] [bool] $PersonalAccountCalendarsEnabled,
        [Edition('EXO')] [bool] $PersonalAccountsEnabled,
        [Edition('EXO')] [bool] $PersonalBookingsDisabled,
        [bool] $PhoneticSupportEnabled,
        [Edition('EXO')] [bool] $PlacesEnabled,
        [bool] $PremiumClientEnabled,
        [Edition('EXO')] [bool] $PrintWithoutDownloadEnabled,
        [Edition('EXO')] [bool] $ProjectMocaEnabled,
        [bool] $PublicFoldersEnabled,
        [bool] $RecoverDeletedItemsEnabled,
        [Edition('2016+', 'EXO')] [bool] $ReferenceAttachmentsEnabled,
        [bool] $RemindersAndNotificationsEnabled,
        [Edition('2013+', 'EXO')] [bool] $ReportJunkEmailEnabled,
        [bool] $RulesEnabled,
        [Edition('2016+', 'EXO')] [bool] $SatisfactionEnabled,
        [Edition('2016+', 'EXO')] [bool] $SaveAttachmentsToCloudEnabled,
        [bool] $SearchFoldersEnabled,
        [Edition('2013+', 'EXO')] [bool] $SetPhotoEnabled,
        [Edition('2013+', 'EXO')] [string] $SetPhotoURL,
        [Edition('EXO')] [bool] $ShowOnlineArchiveEnabled,
        [bool] $SignaturesEnabled,
        [bool] $SilverlightEnabled,
        [Edition('2013+', 'EXO')] [bool] $SkipCreateUnifiedGroupCustomSharepointClassification,
        [Edition('2010+')] [bool] $SMimeEnabled,
        [Edition('EXO')] [bool] $SMimeSuppressNameChecksEnabled,
        [bool] $SpellCheckerEnabled,
        [bool] $TasksEnabled,
        [Edition('EXO')] [bool] $TeamSnapCalendarsEnabled,
        [bool] $TextMessagingEnabled,
        [bool] $ThemeSelectionEnabled,
        [Edition('2016+')] [bool] $ThirdPartyAttachmentsEnabled = $false,
        [bool] $UMIntegrationEnabled,
        [Edition('2010+')] [bool] $UNCAccessOnPrivateComputersEnabled,
        [Edition('2010+')] [bool] $UNCAccessOnPublicComputersEnabled,
        [bool] $UseGB18030,
        [bool] $UseISO885915,
        [Edition('2016+', 'EXO')] [bool] $UserVoiceEnabled,
        [Edition('2016+', 'EXO')] [bool] $WacEditingEnabled,
        [Edition('2013+', 'EXO')] [bool] $WacExternalServicesEnabled,
        [Edition('2013+', 'EXO')] [bool] $WacOMEXEnabled,
        [Edition('2013+', 'EXO')] [bool] $WacViewingOnPrivateComputersEnabled,
        [Edition('2013+', 'EXO')] [bool] $WacViewingOnPublicComputersEnabled,
        [Edition('EXO')] [bool] $WeatherEnabled,
        [Edition('2013+', 'EXO')] [WebPartsFrameOptions] $WebPartsFrameOptionsType,
        [Edition('2010', '2013')] [bool] $WebReadyDocumentViewingForAllSupportedTypes,
        [Edition('2010', '2013')] [bool] $WebReadyDocumentViewingOnPrivateComputersEnabled,
        [Edition('2010', '2013')] [bool] $WebReadyDocumentViewingOnPublicComputersEnabled,
        [Edition('2010', '2013')] [MultiValuedProperty] $WebReadyDocumentViewingSupportedFileTypes,
        [Edition('2010', '2013')] [MultiValuedProperty] $WebReadyDocumentViewingSupportedMimeTypes,
        [Edition('2010', '2013')] [MultiValuedProperty] $WebReadyFileTypes,
        [Edition('2010', '2013')] [MultiValuedProperty] $WebReadyMimeTypes,
        [bool] $WSSAccessOnPrivateComputersEnabled,
        [bool] $WSSAccessOnPublicComputersEnabled
    )
}
