# ReportSubmissionPolicy

function Get-ReportSubmissionPolicy {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ReportSubmissionPolicyIdParameter] $Identity
    )
}

function New-ReportSubmissionPolicy {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [bool] $DisableQuarantineReportingOption,
        [bool] $DisableUserSubmissionOptions,
        [bool] $EnableCustomizedMsg,
        [bool] $EnableCustomNotificationSender,
        [bool] $EnableOrganizationBranding,
        [bool] $EnableReportToMicrosoft,
        [bool] $EnableThirdPartyAddress,
        [bool] $EnableUserEmailNotification,
        [string] $JunkReviewResultMessage,
        [MultiValuedProperty] $MultiLanguagePostSubmitMessageButtonLinkForJunk,
        [MultiValuedProperty] $MultiLanguagePostSubmitMessageButtonLinkForPhishing,
        [MultiValuedProperty] $MultiLanguagePostSubmitMessageButtonTextForJunk,
        [MultiValuedProperty] $MultiLanguagePostSubmitMessageButtonTextForPhishing,
        [MultiValuedProperty] $MultiLanguagePostSubmitMessageForJunk,
        [MultiValuedProperty] $MultiLanguagePostSubmitMessageForPhishing,
        [MultiValuedProperty] $MultiLanguagePostSubmitMessageTitleForJunk,
        [MultiValuedProperty] $MultiLanguagePostSubmitMessageTitleForPhishing,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageButtonLinkForJunk,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageButtonLinkForNotJunk,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageButtonLinkForPhishing,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageButtonTextForJunk,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageButtonTextForNotJunk,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageButtonTextForPhishing,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageForJunk,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageForNotJunk,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageForPhishing,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageTitleForJunk,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageTitleForNotJunk,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageTitleForPhishing,
        [MultiValuedProperty] $MultiLanguageSetting,
        [string] $NotJunkReviewResultMessage,
        [string] $NotificationFooterMessage,
        [MultiValuedProperty] $NotificationSenderAddress,
        [bool] $NotificationsForCleanSubmissionAirInvestigationsEnabled,
        [bool] $NotificationsForPhishMalwareSubmissionAirInvestigationsEnabled,
        [bool] $NotificationsForSpamSubmissionAirInvestigationsEnabled,
        [bool] $NotificationsForSubmissionAirInvestigationsEnabled,
        [bool] $OnlyShowPhishingDisclaimer,
        [string] $PhishingReviewResultMessage,
        [string] $PostSubmitMessage,
        [bool] $PostSubmitMessageEnabled,
        [string] $PostSubmitMessageForJunk,
        [string] $PostSubmitMessageForNotJunk,
        [string] $PostSubmitMessageForPhishing,
        [string] $PostSubmitMessageTitle,
        [string] $PostSubmitMessageTitleForJunk,
        [string] $PostSubmitMessageTitleForNotJunk,
        [string] $PostSubmitMessageTitleForPhishing,
        [string] $PreSubmitMessage,
        [bool] $PreSubmitMessageEnabled,
        [string] $PreSubmitMessageForJunk,
        [string] $PreSubmitMessageForNotJunk,
        [string] $PreSubmitMessageForPhishing,
        [string] $PreSubmitMessageTitle,
        [string] $PreSubmitMessageTitleForJunk,
        [string] $PreSubmitMessageTitleForNotJunk,
        [string] $PreSubmitMessageTitleForPhishing,
        [bool] $ReportChatMessageEnabled,
        [bool] $ReportChatMessageToCustomizedAddressEnabled,
        [MultiValuedProperty] $ReportJunkAddresses,
        [bool] $ReportJunkToCustomizedAddress,
        [MultiValuedProperty] $ReportNotJunkAddresses,
        [bool] $ReportNotJunkToCustomizedAddress,
        [MultiValuedProperty] $ReportPhishAddresses,
        [bool] $ReportPhishToCustomizedAddress,
        [MultiValuedProperty] $ThirdPartyReportAddresses,
        [int] $UserSubmissionOptions,
        [string] $UserSubmissionOptionsMessage
    )
}

function Remove-ReportSubmissionPolicy {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ReportSubmissionPolicyIdParameter] $Identity
    )
}

function Set-ReportSubmissionPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ReportSubmissionPolicyIdParameter] $Identity,
        [bool] $DisableQuarantineReportingOption,
        [bool] $DisableUserSubmissionOptions,
        [bool] $EnableCustomizedMsg,
        [bool] $EnableCustomNotificationSender,
        [bool] $EnableOrganizationBranding,
        [bool] $EnableReportToMicrosoft,
        [bool] $EnableThirdPartyAddress,
        [bool] $EnableUserEmailNotification,
        [string] $JunkReviewResultMessage,
        [MultiValuedProperty] $MultiLanguagePostSubmitMessageButtonLinkForJunk,
        [MultiValuedProperty] $MultiLanguagePostSubmitMessageButtonLinkForPhishing,
        [MultiValuedProperty] $MultiLanguagePostSubmitMessageButtonTextForJunk,
        [MultiValuedProperty] $MultiLanguagePostSubmitMessageButtonTextForPhishing,
        [MultiValuedProperty] $MultiLanguagePostSubmitMessageForJunk,
        [MultiValuedProperty] $MultiLanguagePostSubmitMessageForPhishing,
        [MultiValuedProperty] $MultiLanguagePostSubmitMessageTitleForJunk,
        [MultiValuedProperty] $MultiLanguagePostSubmitMessageTitleForPhishing,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageButtonLinkForJunk,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageButtonLinkForNotJunk,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageButtonLinkForPhishing,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageButtonTextForJunk,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageButtonTextForNotJunk,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageButtonTextForPhishing,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageForJunk,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageForNotJunk,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageForPhishing,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageTitleForJunk,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageTitleForNotJunk,
        [MultiValuedProperty] $MultiLanguagePreSubmitMessageTitleForPhishing,
        [MultiValuedProperty] $MultiLanguageSetting,
        [string] $NotJunkReviewResultMessage,
        [string] $NotificationFooterMessage,
        [MultiValuedProperty] $NotificationSenderAddress,
        [bool] $NotificationsForCleanSubmissionAirInvestigationsEnabled,
        [bool] $NotificationsForPhishMalwareSubmissionAirInvestigationsEnabled,
        [bool] $NotificationsForSpamSubmissionAirInvestigationsEnabled,
        [bool] $NotificationsForSubmissionAirInvestigationsEnabled,
        [bool] $OnlyShowPhishingDisclaimer,
        [string] $PhishingReviewResultMessage,
        [string] $PostSubmitMessage,
        [bool] $PostSubmitMessageEnabled,
        [string] $PostSubmitMessageForJunk,
        [string] $PostSubmitMessageForNotJunk,
        [string] $PostSubmitMessageForPhishing,
        [string] $PostSubmitMessageTitle,
        [string] $PostSubmitMessageTitleForJunk,
        [string] $PostSubmitMessageTitleForNotJunk,
        [string] $PostSubmitMessageTitleForPhishing,
        [string] $PreSubmitMessage,
        [bool] $PreSubmitMessageEnabled,
        [string] $PreSubmitMessageForJunk,
        [string] $PreSubmitMessageForNotJunk,
        [string] $PreSubmitMessageForPhishing,
        [string] $PreSubmitMessageTitle,
        [string] $PreSubmitMessageTitleForJunk,
        [string] $PreSubmitMessageTitleForNotJunk,
        [string] $PreSubmitMessageTitleForPhishing,
        [bool] $ReportChatMessageEnabled,
        [bool] $ReportChatMessageToCustomizedAddressEnabled,
        [MultiValuedProperty] $ReportJunkAddresses,
        [bool] $ReportJunkToCustomizedAddress,
        [MultiValuedProperty] $ReportNotJunkAddresses,
        [bool] $ReportNotJunkToCustomizedAddress,
        [MultiValuedProperty] $ReportPhishAddresses,
        [bool] $ReportPhishToCustomizedAddress,
        [MultiValuedProperty] $ThirdPartyReportAddresses,
        [int] $UserSubmissionOptions,
        [string] $UserSubmissionOptionsMessage
    )
}
