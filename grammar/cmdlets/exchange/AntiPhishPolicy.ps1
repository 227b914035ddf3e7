# AntiPhishPolicy

function Get-AntiPhishPolicy {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Position = 0)] [AntiPhishPolicyIdParameter] $Identity,
        [Edition('EXO')] [switch] $Advanced,
        [Edition('EXO')] [switch] $Impersonation,
        [switch] $Spoof
    )
}

function New-AntiPhishPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $AdminDisplayName,
        [SpoofAuthenticationFailAction] $AuthenticationFailAction,
        [SpoofDmarcQuarantineAction] $DmarcQuarantineAction,
        [SpoofDmarcRejectAction] $DmarcRejectAction,
        [bool] $Enabled,
        [bool] $EnableFirstContactSafetyTips,
        [Edition('EXO')] [bool] $EnableMailboxIntelligence,
        [Edition('EXO')] [bool] $EnableMailboxIntelligenceProtection,
        [Edition('EXO')] [bool] $EnableOrganizationDomainsProtection,
        [Edition('EXO')] [bool] $EnableSimilarDomainsSafetyTips,
        [Edition('EXO')] [bool] $EnableSimilarUsersSafetyTips,
        [bool] $EnableSpoofIntelligence,
        [Edition('EXO')] [bool] $EnableTargetedDomainsProtection,
        [Edition('EXO')] [bool] $EnableTargetedUserProtection,
        [bool] $EnableUnauthenticatedSender = $true,
        [Edition('EXO')] [bool] $EnableUnusualCharactersSafetyTips,
        [bool] $EnableViaTag,
        [Edition('EXO')] [MultiValuedProperty] $ExcludedDomains,
        [Edition('EXO')] [MultiValuedProperty] $ExcludedSenders,
        [bool] $HonorDmarcPolicy,
        [Edition('EXO')] [ImpersonationProtectionState] $ImpersonationProtectionState,
        [Edition('EXO')] [ImpersonationAction] $MailboxIntelligenceProtectionAction,
        [Edition('EXO')] [MultiValuedProperty] $MailboxIntelligenceProtectionActionRecipients,
        [Edition('EXO')] [string] $MailboxIntelligenceQuarantineTag,
        [switch] $MakeDefault,
        [Edition('EXO')] [int] $PhishThresholdLevel,
        [Edition('EXO')] [string] $PolicyTag,
        [RecommendedPolicyType] $RecommendedPolicyType,
        [Edition('EXO')] [string] $SimilarUsersSafetyTipsCustomText,
        [string] $SpoofQuarantineTag,
        [Edition('EXO')] [MultiValuedProperty] $TargetedDomainActionRecipients,
        [Edition('EXO')] [MultiValuedProperty] $TargetedDomainProtectionAction,
        [Edition('EXO')] [string] $TargetedDomainQuarantineTag,
        [Edition('EXO')] [MultiValuedProperty] $TargetedDomainsToProtect,
        [Edition('EXO')] [MultiValuedProperty] $TargetedUserActionRecipients,
        [Edition('EXO')] [MultiValuedProperty] $TargetedUserProtectionAction,
        [Edition('EXO')] [string] $TargetedUserQuarantineTag,
        [Edition('EXO')] [MultiValuedProperty] $TargetedUsersToProtect,
        [Edition('EXO')] [string] $UnusualCharactersSafetyTipsCustomText
    )
}

function Remove-AntiPhishPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [AntiPhishPolicyIdParameter] $Identity,
        [switch] $Force
    )
}

function Set-AntiPhishPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [AntiPhishPolicyIdParameter] $Identity,
        [string] $AdminDisplayName,
        [SpoofAuthenticationFailAction] $AuthenticationFailAction,
        [SpoofDmarcQuarantineAction] $DmarcQuarantineAction,
        [SpoofDmarcRejectAction] $DmarcRejectAction,
        [bool] $Enabled,
        [bool] $EnableFirstContactSafetyTips,
        [Edition('EXO')] [bool] $EnableMailboxIntelligence,
        [Edition('EXO')] [bool] $EnableMailboxIntelligenceProtection,
        [Edition('EXO')] [bool] $EnableOrganizationDomainsProtection,
        [Edition('EXO')] [bool] $EnableSimilarDomainsSafetyTips,
        [Edition('EXO')] [bool] $EnableSimilarUsersSafetyTips,
        [bool] $EnableSpoofIntelligence,
        [Edition('EXO')] [bool] $EnableTargetedDomainsProtection,
        [Edition('EXO')] [bool] $EnableTargetedUserProtection,
        [bool] $EnableUnauthenticatedSender = $true,
        [Edition('EXO')] [bool] $EnableUnusualCharactersSafetyTips,
        [bool] $EnableViaTag,
        [Edition('EXO')] [MultiValuedProperty] $ExcludedDomains,
        [Edition('EXO')] [MultiValuedProperty] $ExcludedSenders,
        [bool] $HonorDmarcPolicy,
        [Edition('EXO')] [ImpersonationProtectionState] $ImpersonationProtectionState,
        [Edition('EXO')] [ImpersonationAction] $MailboxIntelligenceProtectionAction,
        [Edition('EXO')] [MultiValuedProperty] $MailboxIntelligenceProtectionActionRecipients,
        [Edition('EXO')] [string] $MailboxIntelligenceQuarantineTag,
        [switch] $MakeDefault,
        [Edition('EXO')] [int] $PhishThresholdLevel,
        [Edition('EXO')] [string] $PolicyTag,
        [string] $SpoofQuarantineTag,
        [Edition('EXO')] [MultiValuedProperty] $TargetedDomainActionRecipients,
        [Edition('EXO')] [MultiValuedProperty] $TargetedDomainProtectionAction,
        [Edition('EXO')] [string] $TargetedDomainQuarantineTag,
        [Edition('EXO')] [MultiValuedProperty] $TargetedDomainsToProtect,
        [Edition('EXO')] [MultiValuedProperty] $TargetedUserActionRecipients,
        [Edition('EXO')] [MultiValuedProperty] $TargetedUserProtectionAction,
        [Edition('EXO')] [string] $TargetedUserQuarantineTag,
        [Edition('EXO')] [MultiValuedProperty] $TargetedUsersToProtect
    )
}
