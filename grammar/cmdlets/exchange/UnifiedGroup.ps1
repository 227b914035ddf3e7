# UnifiedGroup

function Get-UnifiedGroup {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UnifiedGroupIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
        [string] $Filter,
        [switch] $IncludeAcceptMessagesOnlyFromSendersOrMembersWithDisplayNames,
        [switch] $IncludeAllProperties,
        [switch] $IncludeBypassModerationFromSendersOrMembersWithDisplayNames,
        [switch] $IncludeGrantSendOnBehalfToWithDisplayNames,
        [switch] $IncludeModeratedByWithDisplayNames,
        [switch] $IncludeRejectMessagesFromSendersOrMembersWithDisplayNames,
        [switch] $IncludeSoftDeletedGroups,
        [Unlimited] $ResultSize,
        [string] $SortBy
    )
}

function New-UnifiedGroup {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ProvisioningOptions')]
        [Parameter(ParameterSetName = 'SegmentationOption')]
        [string] $DisplayName,
        [Parameter(ParameterSetName = 'DlMigration', Mandatory)] [DistributionGroupIdParameter] $DlIdentity,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ProvisioningOptions')]
        [Parameter(ParameterSetName = 'SegmentationOption')]
        [ModernGroupTypeInfo] $AccessType,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ProvisioningOptions')]
        [Parameter(ParameterSetName = 'SegmentationOption')]
        [string] $Alias,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ProvisioningOptions')]
        [Parameter(ParameterSetName = 'SegmentationOption')]
        [switch] $AlwaysSubscribeMembersToCalendarEvents,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ProvisioningOptions')]
        [Parameter(ParameterSetName = 'SegmentationOption')]
        [switch] $AutoSubscribeNewMembers,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ProvisioningOptions')]
        [Parameter(ParameterSetName = 'SegmentationOption')]
        [string] $Classification,
        [Parameter(ParameterSetName = 'DlMigration')] [switch] $ConvertClosedDlToPrivateGroup,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ProvisioningOptions')]
        [Parameter(ParameterSetName = 'SegmentationOption')]
        [DataEncryptionPolicyIdParameter] $DataEncryptionPolicy,
        [Parameter(ParameterSetName = 'DlMigration')] [switch] $DeleteDlAfterMigration,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ProvisioningOptions')]
        [Parameter(ParameterSetName = 'SegmentationOption')]
        [ProxyAddressCollection] $EmailAddresses,
        [RecipientIdParameter] $ExecutingUser,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ProvisioningOptions')]
        [Parameter(ParameterSetName = 'SegmentationOption')]
        [switch] $ExoErrorAsWarning,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ProvisioningOptions')]
        [Parameter(ParameterSetName = 'SegmentationOption')]
        [switch] $HiddenGroupMembershipEnabled,
        [Parameter(ParameterSetName = 'Identity')] [bool] $IsMemberAllowedToEditContent,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ProvisioningOptions')]
        [Parameter(ParameterSetName = 'SegmentationOption')]
        [cultureinfo] $Language,
        [Parameter(ParameterSetName = 'Identity')] [string] $MailboxRegion,
        [RecipientIdParameter[]] $ManagedBy,
        [RecipientIdParameter[]] $Members,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ProvisioningOptions')]
        [Parameter(ParameterSetName = 'SegmentationOption')]
        [string] $Name,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ProvisioningOptions')]
        [Parameter(ParameterSetName = 'SegmentationOption')]
        [string] $Notes,
        [RecipientIdParameter] $Owner,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ProvisioningOptions')]
        [Parameter(ParameterSetName = 'SegmentationOption')]
        [SmtpAddress] $PrimarySmtpAddress,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ProvisioningOptions')]
        [Parameter(ParameterSetName = 'SegmentationOption')]
        [bool] $RequireSenderAuthenticationEnabled,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ProvisioningOptions')]
        [Parameter(ParameterSetName = 'SegmentationOption')]
        [guid] $SensitivityLabelId,
        [Parameter(ParameterSetName = 'SegmentationOption')] [switch] $SubscriptionEnabled,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ProvisioningOptions')]
        [Parameter(ParameterSetName = 'SegmentationOption')]
        [switch] $SuppressWarmupMessage
    )
}

function Remove-UnifiedGroup {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UnifiedGroupIdParameter] $Identity,
        [switch] $Force
    )
}

function Set-UnifiedGroup {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UnifiedGroupIdParameter] $Identity,
        [MultiValuedProperty] $AcceptMessagesOnlyFromSendersOrMembers,
        [ModernGroupTypeInfo] $AccessType,
        [string] $Alias,
        [switch] $AlwaysSubscribeMembersToCalendarEvents,
        [EnhancedTimeSpan] $AuditLogAgeLimit,
        [switch] $AutoSubscribeNewMembers,
        [switch] $CalendarMemberReadOnly,
        [string] $Classification,
        [switch] $ConnectorsEnabled,
        [string] $CustomAttribute1,
        [string] $CustomAttribute10,
        [string] $CustomAttribute11,
        [string] $CustomAttribute12,
        [string] $CustomAttribute13,
        [string] $CustomAttribute14,
        [string] $CustomAttribute15,
        [string] $CustomAttribute2,
        [string] $CustomAttribute3,
        [string] $CustomAttribute4,
        [string] $CustomAttribute5,
        [string] $CustomAttribute6,
        [string] $CustomAttribute7,
        [string] $CustomAttribute8,
        [string] $CustomAttribute9,
        [DataEncryptionPolicyIdParameter] $DataEncryptionPolicy,
        [string] $DisplayName,
        [ProxyAddressCollection] $EmailAddresses,
        [MultiValuedProperty] $ExtensionCustomAttribute1,
        [MultiValuedProperty] $ExtensionCustomAttribute2,
        [MultiValuedProperty] $ExtensionCustomAttribute3,
        [MultiValuedProperty] $ExtensionCustomAttribute4,
        [MultiValuedProperty] $ExtensionCustomAttribute5,
        [switch] $ForceUpgrade,
        [MultiValuedProperty] $GrantSendOnBehalfTo,
        [bool] $HiddenFromAddressListsEnabled,
        [switch] $HiddenFromExchangeClientsEnabled,
        [GroupInformationBarrierMode] $InformationBarrierMode,
        [bool] $IsMemberAllowedToEditContent,
        [cultureinfo] $Language,
        [string] $MailboxRegion,
        [string] $MailTip,
        [MultiValuedProperty] $MailTipTranslations,
        [Unlimited] $MaxReceiveSize,
        [Unlimited] $MaxSendSize,
        [MultiValuedProperty] $ModeratedBy,
        [bool] $ModerationEnabled,
        [string] $Notes,
        [SmtpAddress] $PrimarySmtpAddress,
        [MultiValuedProperty] $RejectMessagesFromSendersOrMembers,
        [bool] $RequireSenderAuthenticationEnabled,
        [guid] $SensitivityLabelId,
        [switch] $SubscriptionEnabled,
        [switch] $UnifiedGroupWelcomeMessageEnabled
    )
}
