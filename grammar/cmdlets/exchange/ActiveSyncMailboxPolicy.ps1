# ActiveSyncMailboxPolicy

function Get-ActiveSyncMailboxPolicy {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ActiveSyncMailboxPolicy')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function New-ActiveSyncMailboxPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.ActiveSyncMailboxPolicy')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Edition('EXO')] [bool] $AllowApplePushNotifications,
        [BluetoothType] $AllowBluetooth,
        [bool] $AllowBrowser,
        [bool] $AllowCamera,
        [bool] $AllowConsumerEmail,
        [bool] $AllowDesktopSync,
        [bool] $AllowExternalDeviceManagement,
        [bool] $AllowHTMLEmail,
        [bool] $AllowInternetSharing,
        [bool] $AllowIrDA,
        [bool] $AllowMobileOTAUpdate,
        [bool] $AllowNonProvisionableDevices,
        [bool] $AllowPOPIMAPEmail,
        [bool] $AllowRemoteDesktop,
        [bool] $AllowSimpleDevicePassword,
        [SMIMEEncryptionAlgorithmNegotiationType] $AllowSMIMEEncryptionAlgorithmNegotiation,
        [bool] $AllowSMIMESoftCerts,
        [bool] $AllowStorageCard,
        [bool] $AllowTextMessaging,
        [bool] $AllowUnsignedApplications,
        [bool] $AllowUnsignedInstallationPackages,
        [bool] $AllowWiFi,
        [bool] $AlphanumericDevicePasswordRequired,
        [ApprovedApplicationCollection] $ApprovedApplicationList,
        [bool] $AttachmentsEnabled,
        [bool] $DeviceEncryptionEnabled,
        [bool] $DevicePasswordEnabled,
        [Unlimited] $DevicePasswordExpiration,
        [int] $DevicePasswordHistory,
        [Unlimited] $DevicePolicyRefreshInterval,
        [Edition('2010+')] [Fqdn] $DomainController,
        [bool] $IrmEnabled,
        [Edition('2013+', 'EXO')] [bool] $IsDefault,
        [bool] $IsDefaultPolicy,
        [Unlimited] $MaxAttachmentSize,
        [CalendarAgeFilterType] $MaxCalendarAgeFilter,
        [Unlimited] $MaxDevicePasswordFailedAttempts,
        [EmailAgeFilterType] $MaxEmailAgeFilter,
        [Unlimited] $MaxEmailBodyTruncationSize,
        [Unlimited] $MaxEmailHTMLBodyTruncationSize,
        [Unlimited] $MaxInactivityTimeDeviceLock,
        [int] $MinDevicePasswordComplexCharacters,
        [int] $MinDevicePasswordLength,
        [bool] $PasswordRecoveryEnabled,
        [bool] $RequireDeviceEncryption,
        [bool] $RequireEncryptedSMIMEMessages,
        [EncryptionSMIMEAlgorithmType] $RequireEncryptionSMIMEAlgorithm,
        [bool] $RequireManualSyncWhenRoaming,
        [SignedSMIMEAlgorithmType] $RequireSignedSMIMEAlgorithm,
        [bool] $RequireSignedSMIMEMessages,
        [bool] $RequireStorageCardEncryption,
        [MultiValuedProperty] $UnapprovedInROMApplicationList,
        [bool] $UNCAccessEnabled,
        [bool] $WSSAccessEnabled
    )
}

function Remove-ActiveSyncMailboxPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $Force
    )
}

function Set-ActiveSyncMailboxPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Edition('EXO')] [bool] $AllowApplePushNotifications,
        [BluetoothType] $AllowBluetooth,
        [bool] $AllowBrowser,
        [bool] $AllowCamera,
        [bool] $AllowConsumerEmail,
        [bool] $AllowDesktopSync,
        [bool] $AllowExternalDeviceManagement,
        [bool] $AllowHTMLEmail,
        [bool] $AllowInternetSharing,
        [bool] $AllowIrDA,
        [bool] $AllowMobileOTAUpdate,
        [bool] $AllowNonProvisionableDevices,
        [bool] $AllowPOPIMAPEmail,
        [bool] $AllowRemoteDesktop,
        [bool] $AllowSimpleDevicePassword,
        [SMIMEEncryptionAlgorithmNegotiationType] $AllowSMIMEEncryptionAlgorithmNegotiation,
        [bool] $AllowSMIMESoftCerts,
        [bool] $AllowStorageCard,
        [bool] $AllowTextMessaging,
        [bool] $AllowUnsignedApplications,
        [bool] $AllowUnsignedInstallationPackages,
        [bool] $AllowWiFi,
        [bool] $AlphanumericDevicePasswordRequired,
        [ApprovedApplicationCollection] $ApprovedApplicationList,
        [bool] $AttachmentsEnabled,
        [bool] $DeviceEncryptionEnabled,
        [bool] $DevicePasswordEnabled,
        [Unlimited] $DevicePasswordExpiration,
        [int] $DevicePasswordHistory,
        [Unlimited] $DevicePolicyRefreshInterval,
        [Edition('2010+')] [Fqdn] $DomainController,
        [bool] $IrmEnabled,
        [Edition('2013+', 'EXO')] [bool] $IsDefault,
        [bool] $IsDefaultPolicy,
        [Unlimited] $MaxAttachmentSize,
        [CalendarAgeFilterType] $MaxCalendarAgeFilter,
        [Unlimited] $MaxDevicePasswordFailedAttempts,
        [EmailAgeFilterType] $MaxEmailAgeFilter,
        [Unlimited] $MaxEmailBodyTruncationSize,
        [Unlimited] $MaxEmailHTMLBodyTruncationSize,
        [Unlimited] $MaxInactivityTimeDeviceLock,
        [int] $MinDevicePasswordComplexCharacters,
        [int] $MinDevicePasswordLength,
        [string] $Name,
        [bool] $PasswordRecoveryEnabled,
        [bool] $RequireDeviceEncryption,
        [bool] $RequireEncryptedSMIMEMessages,
        [EncryptionSMIMEAlgorithmType] $RequireEncryptionSMIMEAlgorithm,
        [bool] $RequireManualSyncWhenRoaming,
        [SignedSMIMEAlgorithmType] $RequireSignedSMIMEAlgorithm,
        [bool] $RequireSignedSMIMEMessages,
        [bool] $RequireStorageCardEncryption,
        [MultiValuedProperty] $UnapprovedInROMApplicationList,
        [bool] $UNCAccessEnabled,
        [bool] $WSSAccessEnabled
    )
}
