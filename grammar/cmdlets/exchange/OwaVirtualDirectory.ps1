# OwaVirtualDirectory

function Get-OwaVirtualDirectory {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADOwaVirtualDirectory')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [VirtualDirectoryIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Server', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Server,
        [switch] $ADPropertiesOnly,
        [Fqdn] $DomainController,
        [Edition('2013+')] [switch] $ShowMailboxVirtualDirectories
    )
}

function New-OwaVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADOwaVirtualDirectory')]
    param(
        [Edition('2010')] [string] $Name,
        [string] $ApplicationRoot,
        [string] $AppPoolId,
        [Fqdn] $DomainController,
        [MultiValuedProperty] $ExtendedProtectionFlags,
        [MultiValuedProperty] $ExtendedProtectionSPNList,
        [ExtendedProtectionTokenCheckingMode] $ExtendedProtectionTokenChecking,
        [MultiValuedProperty] $ExternalAuthenticationMethods,
        [uri] $ExternalUrl,
        [uri] $InternalUrl,
        [string] $Path,
        [Edition('2013+')] [VirtualDirectoryRole] $Role,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [Edition('2013+')] [ServerIdParameter] $Server,
        [string] $WebSiteName
    )
}

function Remove-OwaVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [VirtualDirectoryIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-OwaVirtualDirectory {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [VirtualDirectoryIdParameter] $Identity,
        [AttachmentBlockingActions] $ActionForUnknownFileAndMIMETypes,
        [bool] $ActiveSyncIntegrationEnabled,
        [Edition('2013+')] [bool] $AdfsAuthentication,
        [bool] $AllAddressListsEnabled,
        [Edition('2013+')] [bool] $AllowCopyContactsToDeviceAddressBook,
        [MultiValuedProperty] $AllowedFileTypes,
        [MultiValuedProperty] $AllowedMimeTypes,
        [Edition('2013+')] [AllowOfflineOnEnum] $AllowOfflineOn,
        [Edition('2013+')] [bool] $AnonymousFeaturesEnabled,
        [bool] $BasicAuthentication,
        [MultiValuedProperty] $BlockedFileTypes,
        [MultiValuedProperty] $BlockedMimeTypes,
        [Edition('2016+')] [bool] $BoxAttachmentsEnabled,
        [bool] $CalendarEnabled,
        [Edition('2010')] [bool] $CalendarPublishingEnabled,
        [bool] $ChangePasswordEnabled,
        [Edition('2016+')] [bool] $ClassicAttachmentsEnabled,
        [ClientAuthCleanupLevels] $ClientAuthCleanupLevel,
        [bool] $ContactsEnabled,
        [Edition('2010')] [LegacyRedirectTypeOptions] $CrossSiteRedirectType,
        [int] $DefaultClientLanguage,
        [string] $DefaultDomain,
        [string] $DefaultTheme,
        [bool] $DelegateAccessEnabled,
        [bool] $DigestAuthentication,
        [bool] $DirectFileAccessOnPrivateComputersEnabled,
        [bool] $DirectFileAccessOnPublicComputersEnabled,
        [Edition('2013+')] [bool] $DisplayPhotosEnabled,
        [Fqdn] $DomainController,
        [Edition('2016+')] [bool] $DropboxAttachmentsEnabled,
        [uri] $Exchange2003Url,
        [ExchwebProxyDestinations] $ExchwebProxyDestination,
        [bool] $ExplicitLogonEnabled,
        [MultiValuedProperty] $ExtendedProtectionFlags,
        [MultiValuedProperty] $ExtendedProtectionSPNList,
        [ExtendedProtectionTokenCheckingMode] $ExtendedProtectionTokenChecking,
        [MultiValuedProperty] $ExternalAuthenticationMethods,
        [Edition('2016+')] [string] $ExternalDownloadHostName,
        [Edition('2016+')] [string] $ExternalSPMySiteHostURL,
        [uri] $ExternalUrl,
        [uri] $FailbackUrl,
        [WebBeaconFilterLevels] $FilterWebBeaconsAndHtmlForms,
        [bool] $ForceSaveAttachmentFilteringEnabled,
        [MultiValuedProperty] $ForceSaveFileTypes,
        [MultiValuedProperty] $ForceSaveMimeTypes,
        [Edition('2013+')] [bool] $ForceWacViewingFirstOnPrivateComputers,
        [Edition('2013+')] [bool] $ForceWacViewingFirstOnPublicComputers,
        [Edition('2010', '2013')] [bool] $ForceWebReadyDocumentViewingFirstOnPrivateComputers,
        [Edition('2010', '2013')] [bool] $ForceWebReadyDocumentViewingFirstOnPublicComputers,
        [bool] $FormsAuthentication,
        [Edition('2016+')] [bool] $FreCardsEnabled,
        [bool] $GlobalAddressListEnabled,
        [Edition('2016+')] [bool] $GoogleDriveAttachmentsEnabled,
        [GzipLevel] $GzipLevel,
        [string] $InstantMessagingCertificateThumbprint,
        [bool] $InstantMessagingEnabled,
        [string] $InstantMessagingServerName,
        [InstantMessagingTypeOptions] $InstantMessagingType,
        [Edition('2013+')] [bool] $IntegratedFeaturesEnabled,
        [Edition('2016+')] [string] $InternalDownloadHostName,
        [Edition('2016+')] [string] $InternalSPMySiteHostURL,
        [uri] $InternalUrl,
        [bool] $IRMEnabled,
        [Edition('2013+')] [bool] $IsPublic,
        [bool] $JournalEnabled,
        [bool] $JunkEmailEnabled,
        [Edition('2010')] [LegacyRedirectTypeOptions] $LegacyRedirectType,
        [int] $LogonAndErrorLanguage,
        [LogonFormats] $LogonFormat,
        [Edition('2013+')] [bool] $LogonPageLightSelectionEnabled,
        [Edition('2013+')] [bool] $LogonPagePublicPrivateSelectionEnabled,
        [bool] $NotesEnabled,
        [int] $NotificationInterval,
        [Edition('2013+')] [bool] $OAuthAuthentication,
        [Edition('2016+')] [bool] $OneDriveAttachmentsEnabled,
        [bool] $OrganizationEnabled,
        [OutboundCharsetOptions] $OutboundCharset,
        [bool] $OWALightEnabled,
        [Edition('2010')] [bool] $OWAMiniEnabled,
        [bool] $PremiumClientEnabled,
        [bool] $PublicFoldersEnabled,
        [bool] $RecoverDeletedItemsEnabled,
        [bool] $RedirectToOptimalOWAServer,
        [Edition('2016+')] [bool] $ReferenceAttachmentsEnabled,
        [bool] $RemindersAndNotificationsEnabled,
        [RemoteDocumentsActions] $RemoteDocumentsActionForUnknownServers,
        [MultiValuedProperty] $RemoteDocumentsAllowedServers,
        [MultiValuedProperty] $RemoteDocumentsBlockedServers,
        [MultiValuedProperty] $RemoteDocumentsInternalDomainSuffixList,
        [Edition('2013+')] [bool] $ReportJunkEmailEnabled,
        [bool] $RulesEnabled,
        [Edition('2016+')] [bool] $SaveAttachmentsToCloudEnabled,
        [bool] $SearchFoldersEnabled,
        [Edition('2013+')] [bool] $SetPhotoEnabled,
        [Edition('2013+')] [string] $SetPhotoURL,
        [bool] $SignaturesEnabled,
        [bool] $SilverlightEnabled,
        [bool] $SMimeEnabled,
        [bool] $SpellCheckerEnabled,
        [bool] $TasksEnabled,
        [bool] $TextMessagingEnabled,
        [bool] $ThemeSelectionEnabled,
        [bool] $UMIntegrationEnabled,
        [bool] $UNCAccessOnPrivateComputersEnabled,
        [bool] $UNCAccessOnPublicComputersEnabled,
        [bool] $UseGB18030,
        [bool] $UseISO885915,
        [int] $UserContextTimeout,
        [VirtualDirectoryTypes] $VirtualDirectoryType,
        [Edition('2016+')] [bool] $WacEditingEnabled,
        [Edition('2013+')] [bool] $WacViewingOnPrivateComputersEnabled,
        [Edition('2013+')] [bool] $WacViewingOnPublicComputersEnabled,
        [Edition('2013+')] [WebPartsFrameOptions] $WebPartsFrameOptionsType,
        [Edition('2010', '2013')] [bool] $WebReadyDocumentViewingForAllSupportedTypes,
        [Edition('2010', '2013')] [bool] $WebReadyDocumentViewingOnPrivateComputersEnabled,
        [Edition('2010', '2013')] [bool] $WebReadyDocumentViewingOnPublicComputersEnabled,
        [Edition('2010', '2013')] [MultiValuedProperty] $WebReadyDocumentViewingSupportedFileTypes,
        [Edition('2010', '2013')] [MultiValuedProperty] $WebReadyDocumentViewingSupportedMimeTypes,
        [Edition('2010', '2013')] [MultiValuedProperty] $WebReadyFileTypes,
        [Edition('2010', '2013')] [MultiValuedProperty] $WebReadyMimeTypes,
        [bool] $WindowsAuthentication,
        [bool] $WSSAccessOnPrivateComputersEnabled,
        [bool] $WSSAccessOnPublicComputersEnabled
    )
}
