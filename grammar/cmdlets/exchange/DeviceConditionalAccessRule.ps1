# DeviceConditionalAccessRule

function Get-DeviceConditionalAccessRule {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [Edition('SCC')] [switch] $CompareToWorkload,
        [Edition('SCC')] [Fqdn] $DomainController
    )
}

function New-DeviceConditionalAccessRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory)] [PolicyIdParameter] $Policy,
        [Parameter(Mandatory)] [MultiValuedProperty] $TargetGroups,
        [string] $AccountName,
        [string] $AccountUserName,
        [bool] $AllowAppStore,
        [bool] $AllowAssistantWhileLocked,
        [bool] $AllowConvenienceLogon,
        [bool] $AllowDiagnosticSubmission,
        [bool] $AllowiCloudBackup,
        [bool] $AllowiCloudDocSync,
        [bool] $AllowiCloudPhotoSync,
        [bool] $AllowJailbroken,
        [bool] $AllowPassbookWhileLocked,
        [bool] $AllowScreenshot,
        [bool] $AllowSimplePassword,
        [bool] $AllowVideoConferencing,
        [bool] $AllowVoiceAssistant,
        [bool] $AllowVoiceDialing,
        [long] $AntiVirusSignatureStatus,
        [long] $AntiVirusStatus,
        [CARatingAppsEntry] $AppsRating,
        [CAAutoUpdateStatusEntry] $AutoUpdateStatus,
        [bool] $BluetoothEnabled,
        [bool] $CameraEnabled,
        [Fqdn] $DomainController,
        [string] $EmailAddress,
        [bool] $EnableRemovableStorage,
        [string] $ExchangeActiveSyncHost,
        [Required] $FirewallStatus,
        [bool] $ForceAppStorePassword,
        [bool] $ForceEncryptedBackup,
        [int] $MaxPasswordAttemptsBeforeWipe,
        [timespan] $MaxPasswordGracePeriod,
        [CARatingMovieEntry] $MoviesRating,
        [long] $PasswordComplexity,
        [int] $PasswordExpirationDays,
        [int] $PasswordHistoryCount,
        [int] $PasswordMinComplexChars,
        [int] $PasswordMinimumLength,
        [int] $PasswordQuality,
        [bool] $PasswordRequired,
        [timespan] $PasswordTimeout,
        [bool] $PhoneMemoryEncrypted,
        [CARatingRegionEntry] $RegionRatings,
        [bool] $RequireEmailProfile,
        [bool] $SmartScreenEnabled,
        [bool] $SystemSecurityTLS,
        [CARatingTvShowEntry] $TVShowsRating,
        [CAUserAccountControlStatusEntry] $UserAccountControlStatus,
        [bool] $WLANEnabled,
        [string] $WorkFoldersSyncUrl
    )
}

function Remove-DeviceConditionalAccessRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity
    )
}

function Set-DeviceConditionalAccessRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [Parameter(Mandatory)] [MultiValuedProperty] $TargetGroups,
        [string] $AccountName,
        [string] $AccountUserName,
        [bool] $AllowAppStore,
        [bool] $AllowAssistantWhileLocked,
        [bool] $AllowConvenienceLogon,
        [bool] $AllowDiagnosticSubmission,
        [bool] $AllowiCloudBackup,
        [bool] $AllowiCloudDocSync,
        [bool] $AllowiCloudPhotoSync,
        [bool] $AllowJailbroken,
        [bool] $AllowPassbookWhileLocked,
        [bool] $AllowScreenshot,
        [bool] $AllowSimplePassword,
        [bool] $AllowVideoConferencing,
        [bool] $AllowVoiceAssistant,
        [bool] $AllowVoiceDialing,
        [long] $AntiVirusSignatureStatus,
        [long] $AntiVirusStatus,
        [CARatingAppsEntry] $AppsRating,
        [CAAutoUpdateStatusEntry] $AutoUpdateStatus,
        [bool] $BluetoothEnabled,
        [bool] $CameraEnabled,
        [Fqdn] $DomainController,
        [string] $EmailAddress,
        [bool] $EnableRemovableStorage,
        [string] $ExchangeActiveSyncHost,
        [Required] $FirewallStatus,
        [bool] $ForceAppStorePassword,
        [bool] $ForceEncryptedBackup,
        [int] $MaxPasswordAttemptsBeforeWipe,
        [timespan] $MaxPasswordGracePeriod,
        [CARatingMovieEntry] $MoviesRating,
        [long] $PasswordComplexity,
        [int] $PasswordExpirationDays,
        [int] $PasswordHistoryCount,
        [int] $PasswordMinComplexChars,
        [int] $PasswordMinimumLength,
        [int] $PasswordQuality,
        [bool] $PasswordRequired,
        [timespan] $PasswordTimeout,
        [bool] $PhoneMemoryEncrypted,
        [CARatingRegionEntry] $RegionRatings,
        [bool] $RequireEmailProfile,
        [bool] $SmartScreenEnabled,
        [bool] $SystemSecurityTLS,
        [CARatingTvShowEntry] $TVShowsRating,
        [CAUserAccountControlStatusEntry] $UserAccountControlStatus,
        [bool] $WLANEnabled,
        [string] $WorkFoldersSyncUrl
    )
}
