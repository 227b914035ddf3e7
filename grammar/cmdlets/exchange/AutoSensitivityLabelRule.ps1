# AutoSensitivityLabelRule

function Get-AutoSensitivityLabelRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [switch] $ForceValidate,
        [bool] $IncludeExecutionRuleGuids,
        [bool] $IncludeExecutionRuleInformation,
        [PolicyIdParameter] $Policy
    )
}

function New-AutoSensitivityLabelRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [ValidateSet('Exchange', 'SharePoint', 'OneDriveForBusiness')] [Workload] $Workload,
        [ValidateSet('InOrganization', 'NotInOrganization', 'None')] [AccessScope] $AccessScope,
        [datetime] $ActivationDate,
        [string] $AdvancedRule,
        [MultiValuedProperty] $AnyOfRecipientAddressContainsWords,
        [MultiValuedProperty] $AnyOfRecipientAddressMatchesPatterns,
        [string] $Comment,
        [PswsHashtable[]] $ContentContainsSensitiveInformation,
        [MultiValuedProperty] $ContentExtensionMatchesWords,
        [MultiValuedProperty] $ContentPropertyContainsWords,
        [bool] $Disabled,
        [MultiValuedProperty] $DocumentCreatedBy,
        [bool] $DocumentIsPasswordProtected,
        [bool] $DocumentIsUnsupported,
        [MultiValuedProperty] $DocumentNameMatchesWords,
        [ByteQuantifiedSize] $DocumentSizeOver,
        [ValidateSet('InOrganization', 'NotInOrganization', 'None')] [AccessScope] $ExceptIfAccessScope,
        [MultiValuedProperty] $ExceptIfAnyOfRecipientAddressContainsWords,
        [MultiValuedProperty] $ExceptIfAnyOfRecipientAddressMatchesPatterns,
        [PswsHashtable[]] $ExceptIfContentContainsSensitiveInformation,
        [MultiValuedProperty] $ExceptIfContentExtensionMatchesWords,
        [MultiValuedProperty] $ExceptIfContentPropertyContainsWords,
        [MultiValuedProperty] $ExceptIfDocumentCreatedBy,
        [bool] $ExceptIfDocumentIsPasswordProtected,
        [bool] $ExceptIfDocumentIsUnsupported,
        [MultiValuedProperty] $ExceptIfDocumentNameMatchesWords,
        [ByteQuantifiedSize] $ExceptIfDocumentSizeOver,
        [RecipientIdParameter[]] $ExceptIfFrom,
        [MultiValuedProperty] $ExceptIfFromAddressContainsWords,
        [MultiValuedProperty] $ExceptIfFromAddressMatchesPatterns,
        [SmtpAddress[]] $ExceptIfFromMemberOf,
        [PswsHashtable] $ExceptIfHeaderMatchesPatterns,
        [bool] $ExceptIfProcessingLimitExceeded,
        [MultiValuedProperty] $ExceptIfRecipientDomainIs,
        [MultiValuedProperty] $ExceptIfSenderDomainIs,
        [MultiValuedProperty] $ExceptIfSenderIPRanges,
        [MultiValuedProperty] $ExceptIfSentTo,
        [RecipientIdParameter[]] $ExceptIfSentToMemberOf,
        [MultiValuedProperty] $ExceptIfSubjectMatchesPatterns,
        [datetime] $ExpiryDate,
        [RecipientIdParameter[]] $From,
        [MultiValuedProperty] $FromAddressContainsWords,
        [MultiValuedProperty] $FromAddressMatchesPatterns,
        [SmtpAddress[]] $FromMemberOf,
        [PswsHashtable] $HeaderMatchesPatterns,
        [guid] $ImmutableId,
        [Parameter(Mandatory)] [PolicyIdParameter] $Policy,
        [int] $Priority,
        [bool] $ProcessingLimitExceeded,
        [MultiValuedProperty] $RecipientDomainIs,
        [ValidateSet('Low', 'Medium', 'High', 'None', 'Informational', 'Information')]
        [RuleSeverity] $ReportSeverityLevel,
        [ValidateSet('Ignore', 'RetryThenBlock')] [PolicyRuleErrorAction] $RuleErrorAction,
        [MultiValuedProperty] $SenderDomainIs,
        [MultiValuedProperty] $SenderIPRanges,
        [MultiValuedProperty] $SentTo,
        [RecipientIdParameter[]] $SentToMemberOf,
        [string] $SourceType,
        [MultiValuedProperty] $SubjectMatchesPatterns
    )
}

function Remove-AutoSensitivityLabelRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PolicyIdParameter] $Identity
    )
}

function Set-AutoSensitivityLabelRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [ValidateSet('InOrganization', 'NotInOrganization', 'None')] [AccessScope] $AccessScope,
        [datetime] $ActivationDate,
        [string] $AdvancedRule,
        [MultiValuedProperty] $AnyOfRecipientAddressContainsWords,
        [MultiValuedProperty] $AnyOfRecipientAddressMatchesPatterns,
        [string] $Comment,
        [PswsHashtable[]] $ContentContainsSensitiveInformation,
        [MultiValuedProperty] $ContentExtensionMatchesWords,
        [MultiValuedProperty] $ContentPropertyContainsWords,
        [bool] $DefaultSpoDocLibraryHasLabel,
        [bool] $Disabled,
        [MultiValuedProperty] $DocumentCreatedBy,
        [bool] $DocumentIsPasswordProtected,
        [bool] $DocumentIsUnsupported,
        [MultiValuedProperty] $DocumentNameMatchesWords,
        [ByteQuantifiedSize] $DocumentSizeOver,
        [ValidateSet('InOrganization', 'NotInOrganization', 'None')] [AccessScope] $ExceptIfAccessScope,
        [MultiValuedProperty] $ExceptIfAnyOfRecipientAddressContainsWords,
        [MultiValuedProperty] $ExceptIfAnyOfRecipientAddressMatchesPatterns,
        [PswsHashtable[]] $ExceptIfContentContainsSensitiveInformation,
        [MultiValuedProperty] $ExceptIfContentExtensionMatchesWords,
        [MultiValuedProperty] $ExceptIfContentPropertyContainsWords,
        [MultiValuedProperty] $ExceptIfDocumentCreatedBy,
        [bool] $ExceptIfDocumentIsPasswordProtected,
        [bool] $ExceptIfDocumentIsUnsupported,
        [MultiValuedProperty] $ExceptIfDocumentNameMatchesWords,
        [ByteQuantifiedSize] $ExceptIfDocumentSizeOver,
        [RecipientIdParameter[]] $ExceptIfFrom,
        [MultiValuedProperty] $ExceptIfFromAddressContainsWords,
        [MultiValuedProperty] $ExceptIfFromAddressMatchesPatterns,
        [SmtpAddress[]] $ExceptIfFromMemberOf,
        [PswsHashtable] $ExceptIfHeaderMatchesPatterns,
        [bool] $ExceptIfProcessingLimitExceeded,
        [MultiValuedProperty] $ExceptIfRecipientDomainIs,
        [MultiValuedProperty] $ExceptIfSenderDomainIs,
        [MultiValuedProperty] $ExceptIfSenderIPRanges,
        [MultiValuedProperty] $ExceptIfSentTo,
        [RecipientIdParameter[]] $ExceptIfSentToMemberOf,
        [MultiValuedProperty] $ExceptIfSubjectMatchesPatterns,
        [datetime] $ExpiryDate,
        [RecipientIdParameter[]] $From,
        [MultiValuedProperty] $FromAddressContainsWords,
        [MultiValuedProperty] $FromAddressMatchesPatterns,
        [SmtpAddress[]] $FromMemberOf,
        [PswsHashtable] $HeaderMatchesPatterns,
        [int] $Priority,
        [bool] $ProcessingLimitExceeded,
        [MultiValuedProperty] $RecipientDomainIs,
        [ValidateSet('Low', 'Medium', 'High', 'None', 'Informational', 'Information')]
        [RuleSeverity] $ReportSeverityLevel,
        [ValidateSet('Ignore', 'RetryThenBlock')] [PolicyRuleErrorAction] $RuleErrorAction,
        [MultiValuedProperty] $SenderDomainIs,
        [MultiValuedProperty] $SenderIPRanges,
        [MultiValuedProperty] $SentTo,
        [RecipientIdParameter[]] $SentToMemberOf,
        [string] $SourceType,
        [MultiValuedProperty] $SubjectMatchesPatterns,
        [ValidateSet('Exchange', 'SharePoint', 'OneDriveForBusiness')] [Workload] $Workload
    )
}
