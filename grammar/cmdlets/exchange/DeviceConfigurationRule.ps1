# DeviceConfigurationRule

function Get-DeviceConfigurationRule {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [Edition('SCC')] [switch] $CompareToWorkload,
        [Edition('SCC')] [Fqdn] $DomainController
    )
}

function New-DeviceConfigurationRule {
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
        [bool] $AllowPassbookWhileLocked,
        [bool] $AllowScreenshot,
        [bool] $AllowSimplePassword,
        [bool] $AllowVideoConferencing,
        [bool] $AllowVoiceAssistant,
        [bool] $AllowVoiceDialing,
        [long] $AntiVirusSignatureStatus,
        [long] $AntiVirusStatus,
        [RatingAppsEntry] $AppsRating,
        [AutoUpdateStatusEntry] $AutoUpdateStatus,
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
        [RatingMovieEntry] $MoviesRating,
        [long] $PasswordComplexity,
        [int] $PasswordExpirationDays,
        [int] $PasswordHistoryCount,
        [int] $PasswordMinComplexChars,
        [int] $PasswordMinimumLength,
        [int] $PasswordQuality,
        [bool] $PasswordRequired,
        [timespan] $PasswordTimeout,
        [bool] $PhoneMemoryEncrypted,
        [RatingRegionEntry] $RegionRatings,
        [bool] $RequireEmailProfile,
        [bool] $SmartScreenEnabled,
        [bool] $SystemSecurityTLS,
        [RatingTvShowEntry] $TVShowsRating,
        [UserAccountControlStatusEntry] $UserAccountControlStatus,
        [bool] $WLANEnabled,
        [string] $WorkFoldersSyncUrl
    )
}

function Remove-DeviceConfigurationRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity
    )
}

function Set-DeviceConfigurationRule {
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
        [bool] $AllowPassbookWhileLocked,
        [bool] $AllowScreenshot,
        [bool] $AllowSimplePassword,
        [bool] $AllowVideoConferencing,
        [bool] $AllowVoiceAssistant,
        [bool] $AllowVoiceDialing,
        [long] $AntiVirusSignatureStatus,
        [long] $AntiVirusStatus,
        [RatingAppsEntry] $AppsRating,
        [AutoUpdateStatusEntry] $AutoUpdateStatus,
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
        [RatingMovieEntry] $MoviesRating,
        [long] $PasswordComplexity,
        [int] $PasswordExpirationDays,
        [int] $PasswordHistoryCount,
        [int] $PasswordMinComplexChars,
        [int] $PasswordMinimumLength,
        [int] $PasswordQuality,
        [bool] $PasswordRequired,
        [timespan] $PasswordTimeout,
        [bool] $PhoneMemoryEncrypted,
        [RatingRegionEntry] $RegionRatings,
        [bool] $RequireEmailProfile,
        [bool] $SmartScreenEnabled,
        [bool] $SystemSecurityTLS,
        [RatingTvShowEntry] $TVShowsRating,
        [UserAccountControlStatusEntry] $UserAccountControlStatus,
        [bool] $WLANEnabled,
        [string] $WorkFoldersSyncUrl
    )
}
