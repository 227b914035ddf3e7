# SupervisoryReviewRule

function Get-SupervisoryReviewRule {
    [CmdletBinding()]
    [Edition('EXO', 'SCC')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [Edition('SCC')] [switch] $IncludeRuleXml,
        [PolicyIdParameter] $Policy
    )
}

function New-SupervisoryReviewRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory)] [PolicyIdParameter] $Policy,
        [string] $AdvancedRule,
        [string] $CcsiDataModelOperator,
        [string] $Condition,
        [PswsHashtable[]] $ContentContainsSensitiveInformation,
        [string] $ContentMatchesDataModel,
        [string[]] $ContentSources,
        [bool] $DayXInsights,
        [MultiValuedProperty] $ExceptIfFrom,
        [MultiValuedProperty] $ExceptIfRecipientDomainIs,
        [MultiValuedProperty] $ExceptIfRevieweeIs,
        [MultiValuedProperty] $ExceptIfSenderDomainIs,
        [MultiValuedProperty] $ExceptIfSentTo,
        [MultiValuedProperty] $ExceptIfSubjectOrBodyContainsWords,
        [MultiValuedProperty] $From,
        [string[]] $IncludeAdaptiveScopes,
        [string] $InPurviewFilter,
        [bool] $Ocr,
        [MultiValuedProperty] $PolicyRBACScopes,
        [int] $SamplingRate,
        [MultiValuedProperty] $SentTo
    )
}

function Set-SupervisoryReviewRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ComplianceRuleIdParameter] $Identity,
        [string] $AdvancedRule,
        [string] $CcsiDataModelOperator,
        [string] $Condition,
        [PswsHashtable[]] $ContentContainsSensitiveInformation,
        [string] $ContentMatchesDataModel,
        [string[]] $ContentSources,
        [bool] $DayXInsights,
        [MultiValuedProperty] $ExceptIfFrom,
        [MultiValuedProperty] $ExceptIfRecipientDomainIs,
        [MultiValuedProperty] $ExceptIfRevieweeIs,
        [MultiValuedProperty] $ExceptIfSenderDomainIs,
        [MultiValuedProperty] $ExceptIfSentTo,
        [MultiValuedProperty] $ExceptIfSubjectOrBodyContainsWords,
        [MultiValuedProperty] $From,
        [string[]] $IncludeAdaptiveScopes,
        [string] $InPurviewFilter,
        [bool] $Ocr,
        [MultiValuedProperty] $PolicyRBACScopes,
        [int] $SamplingRate,
        [MultiValuedProperty] $SentTo
    )
}
