# MobileDeviceMailboxPolicy

function Get-MobileDeviceMailboxPolicy {
    [CmdletBinding()]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.MobileMailboxPolicy')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController
    )
}

function New-MobileDeviceMailboxPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.MobileMailboxPolicy')]
    param(
        [Parameter(Mandatory, Position = 0)] [Edition('2013+', 'EXO')] [string] $Name,
        [Edition('EXO')] [bool] $AllowApplePushNotifications,
        [Edition('2013+', 'EXO')] [BluetoothType] $AllowBluetooth,
        [Edition('2013+', 'EXO')] [bool] $AllowBrowser,
        [Edition('2013+', 'EXO')] [bool] $AllowCamera,
        [Edition('2013+', 'EXO')] [bool] $AllowConsumerEmail,
        [Edition('2013+', 'EXO')] [bool] $AllowDesktopSync,
        [Edition('2013+', 'EXO')] [bool] $AllowExternalDeviceManagement,
        [Edition('EXO', 'EOP')] [bool] $AllowGooglePushNotifications,
        [Edition('2013+', 'EXO')] [bool] $AllowHTMLEmail,
        [Edition('2013+', 'EXO')] [bool] $AllowInternetSharing,
        [Edition('2013+', 'EXO')] [bool] $AllowIrDA,
        [Edition('EXO', 'EOP')] [bool] $AllowMicrosoftPushNotifications,
        [Edition('2013+', 'EXO')] [bool] $AllowMobileOTAUpdate,
        [Edition('2013+', 'EXO')] [bool] $AllowNonProvisionableDevices,
        [Edition('2013+', 'EXO')] [bool] $AllowPOPIMAPEmail,
        [Edition('2013+', 'EXO')] [bool] $AllowRemoteDesktop,
        [Edition('2013+', 'EXO')] [bool] $AllowSimplePassword,
        [Edition('2013+', 'EXO')] [SMIMEEncryptionAlgorithmNegotiationType] $AllowSMIMEEncryptionAlgorithmNegotiation,
        [Edition('2013+', 'EXO')] [bool] $AllowSMIMESoftCerts,
        [Edition('2013+', 'EXO')] [bool] $AllowStorageCard,
        [Edition('2013+', 'EXO')] [bool] $AllowTextMessaging,
        [Edition('2013+', 'EXO')] [bool] $AllowUnsignedApplications,
        [Edition('2013+', 'EXO')] [bool] $AllowUnsignedInstallationPackages,
        [Edition('2013+', 'EXO')] [bool] $AllowWiFi,
        [Edition('2013+', 'EXO')] [bool] $AlphanumericPasswordRequired,
        [Edition('2013+', 'EXO')] [ApprovedApplicationCollection] $ApprovedApplicationList,
        [Edition('2013+', 'EXO')] [bool] $AttachmentsEnabled,
        [Edition('2013+', 'EXO')] [bool] $DeviceEncryptionEnabled,
        [Edition('2013+', 'EXO')] [Unlimited] $DevicePolicyRefreshInterval,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Edition('2013+', 'EXO')] [bool] $IrmEnabled,
        [Edition('2013+', 'EXO')] [bool] $IsDefault,
        [Edition('2013+', 'EXO')] [Unlimited] $MaxAttachmentSize,
        [Edition('2013+', 'EXO')] [CalendarAgeFilterType] $MaxCalendarAgeFilter,
        [Edition('2013+', 'EXO')] [EmailAgeFilterType] $MaxEmailAgeFilter,
        [Edition('2013+', 'EXO')] [Unlimited] $MaxEmailBodyTruncationSize,
        [Edition('2013+', 'EXO')] [Unlimited] $MaxEmailHTMLBodyTruncationSize,
        [Edition('2013+', 'EXO')] [Unlimited] $MaxInactivityTimeLock,
        [Edition('2013+', 'EXO')] [Unlimited] $MaxPasswordFailedAttempts,
        [Edition('2013+', 'EXO')] [int] $MinPasswordComplexCharacters,
        [Edition('2013+', 'EXO')] [int] $MinPasswordLength,
        [Edition('2013+', 'EXO')] [bool] $PasswordEnabled,
        [Edition('2013+', 'EXO')] [Unlimited] $PasswordExpiration,
        [Edition('2013+', 'EXO')] [int] $PasswordHistory,
        [Edition('2013+', 'EXO')] [bool] $PasswordRecoveryEnabled,
        [Edition('2013+', 'EXO')] [bool] $RequireDeviceEncryption,
        [Edition('2013+', 'EXO')] [bool] $RequireEncryptedSMIMEMessages,
        [Edition('2013+', 'EXO')] [EncryptionSMIMEAlgorithmType] $RequireEncryptionSMIMEAlgorithm,
        [Edition('2013+', 'EXO')] [bool] $RequireManualSyncWhenRoaming,
        [Edition('2013+', 'EXO')] [SignedSMIMEAlgorithmType] $RequireSignedSMIMEAlgorithm,
        [Edition('2013+', 'EXO')] [bool] $RequireSignedSMIMEMessages,
        [Edition('2013+', 'EXO')] [bool] $RequireStorageCardEncryption,
        [Edition('2013+', 'EXO')] [MultiValuedProperty] $UnapprovedInROMApplicationList,
        [Edition('2013+', 'EXO')] [bool] $UNCAccessEnabled,
        [Edition('2013+', 'EXO')] [bool] $WSSAccessEnabled
    )
}

function Remove-MobileDeviceMailboxPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController,
        [switch] $Force
    )
}

function Set-MobileDeviceMailboxPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2013+', 'EXO')]
        [MailboxPolicyIdParameter] $Identity,
        [Edition('EXO')] [bool] $AllowApplePushNotifications,
        [Edition('2013+', 'EXO')] [BluetoothType] $AllowBluetooth,
        [Edition('2013+', 'EXO')] [bool] $AllowBrowser,
        [Edition('2013+', 'EXO')] [bool] $AllowCamera,
        [Edition('2013+', 'EXO')] [bool] $AllowConsumerEmail,
        [Edition('2013+', 'EXO')] [bool] $AllowDesktopSync,
        [Edition('2013+', 'EXO')] [bool] $AllowExternalDeviceManagement,
        [Edition('EXO', 'EOP')] [bool] $AllowGooglePushNotifications,
        [Edition('2013+', 'EXO')] [bool] $AllowHTMLEmail,
        [Edition('2013+', 'EXO')] [bool] $AllowInternetSharing,
        [Edition('2013+', 'EXO')] [bool] $AllowIrDA,
        [Edition('EXO', 'EOP')] [bool] $AllowMicrosoftPushNotifications,
        [Edition('2013+', 'EXO')] [bool] $AllowMobileOTAUpdate,
        [Edition('2013+', 'EXO')] [bool] $AllowNonProvisionableDevices,
        [Edition('2013+', 'EXO')] [bool] $AllowPOPIMAPEmail,
        [Edition('2013+', 'EXO')] [bool] $AllowRemoteDesktop,
        [Edition('2013+', 'EXO')] [bool] $AllowSimplePassword,
        [Edition('2013+', 'EXO')] [SMIMEEncryptionAlgorithmNegotiationType] $AllowSMIMEEncryptionAlgorithmNegotiation,
        [Edition('2013+', 'EXO')] [bool] $AllowSMIMESoftCerts,
        [Edition('2013+', 'EXO')] [bool] $AllowStorageCard,
        [Edition('2013+', 'EXO')] [bool] $AllowTextMessaging,
        [Edition('2013+', 'EXO')] [bool] $AllowUnsignedApplications,
        [Edition('2013+', 'EXO')] [bool] $AllowUnsignedInstallationPackages,
        [Edition('2013+', 'EXO')] [bool] $AllowWiFi,
        [Edition('2013+', 'EXO')] [bool] $AlphanumericPasswordRequired,
        [Edition('2013+', 'EXO')] [ApprovedApplicationCollection] $ApprovedApplicationList,
        [Edition('2013+', 'EXO')] [bool] $AttachmentsEnabled,
        [Edition('2013+', 'EXO')] [bool] $DeviceEncryptionEnabled,
        [Edition('2013+', 'EXO')] [Unlimited] $DevicePolicyRefreshInterval,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Edition('2013+', 'EXO')] [bool] $IrmEnabled,
        [Edition('2013+', 'EXO')] [bool] $IsDefault,
        [Edition('2013+', 'EXO')] [Unlimited] $MaxAttachmentSize,
        [Edition('2013+', 'EXO')] [CalendarAgeFilterType] $MaxCalendarAgeFilter,
        [Edition('2013+', 'EXO')] [EmailAgeFilterType] $MaxEmailAgeFilter,
        [Edition('2013+', 'EXO')] [Unlimited] $MaxEmailBodyTruncationSize,
        [Edition('2013+', 'EXO')] [Unlimited] $MaxEmailHTMLBodyTruncationSize,
        [Edition('2013+', 'EXO')] [Unlimited] $MaxInactivityTimeLock,
        [Edition('2013+', 'EXO')] [Unlimited] $MaxPasswordFailedAttempts,
        [Edition('2013+', 'EXO')] [int] $MinPasswordComplexCharacters,
        [Edition('2013+', 'EXO')] [int] $MinPasswordLength,
        [Edition('2013+', 'EXO')] [string] $Name,
        [Edition('2013+', 'EXO')] [bool] $PasswordEnabled,
        [Edition('2013+', 'EXO')] [Unlimited] $PasswordExpiration,
        [Edition('2013+', 'EXO')] [int] $PasswordHistory,
        [Edition('2013+', 'EXO')] [bool] $PasswordRecoveryEnabled,
        [Edition('2013+', 'EXO')] [bool] $RequireDeviceEncryption,
        [Edition('2013+', 'EXO')] [bool] $RequireEncryptedSMIMEMessages,
        [Edition('2013+', 'EXO')] [EncryptionSMIMEAlgorithmType] $RequireEncryptionSMIMEAlgorithm,
        [Edition('2013+', 'EXO')] [bool] $RequireManualSyncWhenRoaming,
        [Edition('2013+', 'EXO')] [SignedSMIMEAlgorithmType] $RequireSignedSMIMEAlgorithm,
        [Edition('2013+', 'EXO')] [bool] $RequireSignedSMIMEMessages,
        [Edition('2013+', 'EXO')] [bool] $RequireStorageCardEncryption,
        [Edition('2013+', 'EXO')] [MultiValuedProperty] $UnapprovedInROMApplicationList,
        [Edition('2013+', 'EXO')] [bool] $UNCAccessEnabled,
        [Edition('2013+', 'EXO')] [bool] $WSSAccessEnabled
    )
}
