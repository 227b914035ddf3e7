# HostedContentFilterPolicy

function Get-HostedContentFilterPolicy {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.HostedContentFilterPolicy')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [HostedContentFilterPolicyIdParameter] $Identity
    )
}

function New-HostedContentFilterPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.HostedContentFilterPolicy')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $AddXHeaderValue,
        [string] $AdminDisplayName,
        [MultiValuedProperty] $AllowedSenderDomains,
        [MultiValuedProperty] $AllowedSenders,
        [MultiValuedProperty] $BlockedSenderDomains,
        [MultiValuedProperty] $BlockedSenders,
        [BulkMovesEnabled] $BulkMovesEnabled,
        [string] $BulkQuarantineTag,
        [SpamFilteringAction] $BulkSpamAction,
        [int] $BulkThreshold,
        [bool] $DownloadLink,
        [bool] $EnableEndUserSpamNotifications,
        [bool] $EnableLanguageBlockList,
        [bool] $EnableRegionBlockList,
        [SmtpAddress] $EndUserSpamNotificationCustomFromAddress,
        [string] $EndUserSpamNotificationCustomFromName,
        [string] $EndUserSpamNotificationCustomSubject,
        [int] $EndUserSpamNotificationFrequency,
        [EsnLanguage] $EndUserSpamNotificationLanguage,
        [int] $EndUserSpamNotificationLimit,
        [PhishFilteringAction] $HighConfidencePhishAction,
        [string] $HighConfidencePhishQuarantineTag,
        [SpamFilteringAction] $HighConfidenceSpamAction,
        [string] $HighConfidenceSpamQuarantineTag,
        [SpamFilteringOption] $IncreaseScoreWithBizOrInfoUrls,
        [SpamFilteringOption] $IncreaseScoreWithImageLinks,
        [SpamFilteringOption] $IncreaseScoreWithNumericIps,
        [SpamFilteringOption] $IncreaseScoreWithRedirectToOtherPort,
        [bool] $InlineSafetyTipsEnabled,
        [IntraOrgFilterState] $IntraOrgFilterState,
        [MultiValuedProperty] $LanguageBlockList,
        [SpamFilteringOption] $MarkAsSpamBulkMail,
        [SpamFilteringOption] $MarkAsSpamEmbedTagsInHtml,
        [SpamFilteringOption] $MarkAsSpamEmptyMessages,
        [SpamFilteringOption] $MarkAsSpamFormTagsInHtml,
        [SpamFilteringOption] $MarkAsSpamFramesInHtml,
        [SpamFilteringOption] $MarkAsSpamFromAddressAuthFail,
        [SpamFilteringOption] $MarkAsSpamJavaScriptInHtml,
        [SpamFilteringOption] $MarkAsSpamNdrBackscatter,
        [SpamFilteringOption] $MarkAsSpamObjectTagsInHtml,
        [SpamFilteringOption] $MarkAsSpamSensitiveWordList,
        [SpamFilteringOption] $MarkAsSpamSpfRecordHardFail,
        [SpamFilteringOption] $MarkAsSpamWebBugsInHtml,
        [string] $ModifySubjectValue,
        [string] $PhishQuarantineTag,
        [SpamFilteringAction] $PhishSpamAction,
        [bool] $PhishZapEnabled,
        [int] $QuarantineRetentionPeriod,
        [RecommendedPolicyType] $RecommendedPolicyType,
        [MultiValuedProperty] $RedirectToRecipients,
        [MultiValuedProperty] $RegionBlockList,
        [SpamFilteringAction] $SpamAction,
        [string] $SpamQuarantineTag,
        [bool] $SpamZapEnabled,
        [SpamFilteringTestModeAction] $TestModeAction,
        [MultiValuedProperty] $TestModeBccToRecipients
    )
}

function Remove-HostedContentFilterPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [HostedContentFilterPolicyIdParameter] $Identity
    )
}

function Set-HostedContentFilterPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [HostedContentFilterPolicyIdParameter] $Identity,
        [string] $AddXHeaderValue,
        [string] $AdminDisplayName,
        [MultiValuedProperty] $AllowedSenderDomains,
        [MultiValuedProperty] $AllowedSenders,
        [MultiValuedProperty] $BlockedSenderDomains,
        [MultiValuedProperty] $BlockedSenders,
        [BulkMovesEnabled] $BulkMovesEnabled,
        [string] $BulkQuarantineTag,
        [SpamFilteringAction] $BulkSpamAction,
        [int] $BulkThreshold,
        [bool] $DownloadLink,
        [bool] $EnableEndUserSpamNotifications,
        [bool] $EnableLanguageBlockList,
        [bool] $EnableRegionBlockList,
        [SmtpAddress] $EndUserSpamNotificationCustomFromAddress,
        [string] $EndUserSpamNotificationCustomFromName,
        [string] $EndUserSpamNotificationCustomSubject,
        [int] $EndUserSpamNotificationFrequency,
        [EsnLanguage] $EndUserSpamNotificationLanguage,
        [int] $EndUserSpamNotificationLimit,
        [PhishFilteringAction] $HighConfidencePhishAction,
        [string] $HighConfidencePhishQuarantineTag,
        [SpamFilteringAction] $HighConfidenceSpamAction,
        [string] $HighConfidenceSpamQuarantineTag,
        [SpamFilteringOption] $IncreaseScoreWithBizOrInfoUrls,
        [SpamFilteringOption] $IncreaseScoreWithImageLinks,
        [SpamFilteringOption] $IncreaseScoreWithNumericIps,
        [SpamFilteringOption] $IncreaseScoreWithRedirectToOtherPort,
        [bool] $InlineSafetyTipsEnabled,
        [IntraOrgFilterState] $IntraOrgFilterState,
        [MultiValuedProperty] $LanguageBlockList,
        [switch] $MakeDefault,
        [SpamFilteringOption] $MarkAsSpamBulkMail,
        [SpamFilteringOption] $MarkAsSpamEmbedTagsInHtml,
        [SpamFilteringOption] $MarkAsSpamEmptyMessages,
        [SpamFilteringOption] $MarkAsSpamFormTagsInHtml,
        [SpamFilteringOption] $MarkAsSpamFramesInHtml,
        [SpamFilteringOption] $MarkAsSpamFromAddressAuthFail,
        [SpamFilteringOption] $MarkAsSpamJavaScriptInHtml,
        [SpamFilteringOption] $MarkAsSpamNdrBackscatter,
        [SpamFilteringOption] $MarkAsSpamObjectTagsInHtml,
        [SpamFilteringOption] $MarkAsSpamSensitiveWordList,
        [SpamFilteringOption] $MarkAsSpamSpfRecordHardFail,
        [SpamFilteringOption] $MarkAsSpamWebBugsInHtml,
        [string] $ModifySubjectValue,
        [string] $PhishQuarantineTag,
        [SpamFilteringAction] $PhishSpamAction,
        [bool] $PhishZapEnabled,
        [int] $QuarantineRetentionPeriod,
        [MultiValuedProperty] $RedirectToRecipients,
        [MultiValuedProperty] $RegionBlockList,
        [SpamFilteringAction] $SpamAction,
        [string] $SpamQuarantineTag,
        [bool] $SpamZapEnabled,
        [SpamFilteringTestModeAction] $TestModeAction,
        [MultiValuedProperty] $TestModeBccToRecipients
    )
}
