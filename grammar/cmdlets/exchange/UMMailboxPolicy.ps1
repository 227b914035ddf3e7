# UMMailboxPolicy

function Get-UMMailboxPolicy {
    [CmdletBinding()]
    [Edition('2010', '2013', '2016')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.UMMailboxPolicy')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Fqdn] $DomainController,
        [UMDialPlanIdParameter] $UMDialPlan
    )
}

function New-UMMailboxPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010', '2013', '2016')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.UMMailboxPolicy')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [UMDialPlanIdParameter] $UMDialPlan,
        [Fqdn] $DomainController
    )
}

function Remove-UMMailboxPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010', '2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-UMMailboxPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010', '2013', '2016')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxPolicyIdParameter] $Identity,
        [bool] $AllowAutomaticSpeechRecognition,
        [bool] $AllowCallAnsweringRules,
        [bool] $AllowCommonPatterns,
        [bool] $AllowDialPlanSubscribers,
        [MultiValuedProperty] $AllowedInCountryOrRegionGroups,
        [MultiValuedProperty] $AllowedInternationalGroups,
        [bool] $AllowExtensions,
        [bool] $AllowFax,
        [bool] $AllowMessageWaitingIndicator,
        [bool] $AllowMissedCallNotifications,
        [bool] $AllowPinlessVoiceMailAccess,
        [bool] $AllowPlayOnPhone,
        [bool] $AllowSMSNotification,
        [bool] $AllowSubscriberAccess,
        [bool] $AllowTUIAccessToCalendar,
        [bool] $AllowTUIAccessToDirectory,
        [bool] $AllowTUIAccessToEmail,
        [bool] $AllowTUIAccessToPersonalContacts,
        [bool] $AllowVoiceMailAnalysis,
        [bool] $AllowVoiceMailPreview,
        [bool] $AllowVoiceResponseToOtherMessageTypes,
        [Fqdn] $DomainController,
        [string] $FaxMessageText,
        [string] $FaxServerURI,
        [switch] $ForceUpgrade,
        [bool] $InformCallerOfVoiceMailAnalysis,
        [Unlimited] $LogonFailuresBeforePINReset,
        [int] $MaxGreetingDuration,
        [Unlimited] $MaxLogonAttempts,
        [int] $MinPINLength,
        [string] $Name,
        [int] $PINHistoryCount,
        [Unlimited] $PINLifetime,
        [DRMProtectionOptions] $ProtectAuthenticatedVoiceMail,
        [string] $ProtectedVoiceMailText,
        [DRMProtectionOptions] $ProtectUnauthenticatedVoiceMail,
        [bool] $RequireProtectedPlayOnPhone,
        [string] $ResetPINText,
        [MultiValuedProperty] $SourceForestPolicyNames,
        [UMDialPlanIdParameter] $UMDialPlan,
        [string] $UMEnabledText,
        [SmtpAddress] $VoiceMailPreviewPartnerAddress,
        [string] $VoiceMailPreviewPartnerAssignedID,
        [int] $VoiceMailPreviewPartnerMaxDeliveryDelay,
        [int] $VoiceMailPreviewPartnerMaxMessageDuration,
        [string] $VoiceMailText
    )
}
