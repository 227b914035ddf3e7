# InboxRule

function Disable-InboxRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [InboxRuleIdParameter] $Identity,
        [switch] $AlwaysDeleteOutlookRulesBlob,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $Force,
        [MailboxIdParameter] $Mailbox
    )
}

function Enable-InboxRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [InboxRuleIdParameter] $Identity,
        [switch] $AlwaysDeleteOutlookRulesBlob,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $Force,
        [MailboxIdParameter] $Mailbox
    )
}

function Get-InboxRule {
    [CmdletBinding()]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [InboxRuleIdParameter] $Identity,
        [Edition('2016+', 'EXO')] [switch] $BypassScopeCheck,
        [string] $DescriptionTimeFormat,
        [ExTimeZoneValue] $DescriptionTimeZone,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2013+', 'EXO')] [switch] $IncludeHidden,
        [MailboxIdParameter] $Mailbox,
        [Edition('EXO', 'EOP')] [Unlimited] $ResultSize,
        [Edition('EXO')] [int] $SkipCount,
        [Edition('2016+')] [switch] $SweepRules,
        [Edition('EXO')] [switch] $UseCustomRouting
    )
}

function New-InboxRule {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'FromMessage', Mandatory)] [MailboxStoreObjectIdParameter] $FromMessageId,
        [Parameter(ParameterSetName = 'FromMessage', Mandatory)] [switch] $ValidateOnly,
        [switch] $AlwaysDeleteOutlookRulesBlob,
        [Parameter(ParameterSetName = 'Identity')] [Edition('EXO')] [bool] $AnyCategory,
        [Parameter(ParameterSetName = 'Identity')] [Edition('EXO')] [string[]] $AssignedCategories,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $ApplyCategory,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2016+', 'EXO')] [MultiValuedProperty] $ApplySystemCategory,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $BodyContainsWords,
        [Parameter(ParameterSetName = 'Identity')] [Edition('EXO')] [bool] $BulkCategory,
        [Parameter(ParameterSetName = 'Identity')] [Edition('EXO')] [bool] $ClearCategories,
        [Parameter(ParameterSetName = 'Identity')] [Edition('EXO')] [bool] $ClearFlag,
        [Parameter(ParameterSetName = 'Identity')] [Edition('EXO')] [bool] $CompleteFlag,
        [Parameter(ParameterSetName = 'Identity')] [MailboxFolderIdParameter] $CopyToFolder,
        [Parameter(ParameterSetName = 'Identity')] [bool] $DeleteMessage,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2016+', 'EXO')] [MultiValuedProperty] $DeleteSystemCategory,
        [Parameter(ParameterSetName = 'Identity')] [Edition('EXO')] [string] $DisplayAlert,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')] [Edition('EXO')] [bool] $ExceptIfAnyCategory,
        [Parameter(ParameterSetName = 'Identity')] [Edition('EXO')] [string[]] $ExceptIfAssignedCategories,
        [Parameter(ParameterSetName = 'Identity')] [Edition('EXO')] [bool] $ExceptIfBulkCategory,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $ExceptIfBodyContainsWords,
        [Parameter(ParameterSetName = 'Identity')] [string] $ExceptIfFlaggedForAction,
        [Parameter(ParameterSetName = 'Identity')] [RecipientIdParameter[]] $ExceptIfFrom,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $ExceptIfFromAddressContainsWords,
        [Parameter(ParameterSetName = 'Identity')] [bool] $ExceptIfHasAttachment,
        [Parameter(ParameterSetName = 'Identity')] [MessageClassificationIdParameter[]] $ExceptIfHasClassification,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $ExceptIfHeaderContainsWords,
        [Parameter(ParameterSetName = 'Identity')] [InboxRuleMessageType] $ExceptIfMessageTypeMatches,
        [Parameter(ParameterSetName = 'Identity')] [bool] $ExceptIfMyNameInCcBox,
        [Parameter(ParameterSetName = 'Identity')] [bool] $ExceptIfMyNameInToBox,
        [Parameter(ParameterSetName = 'Identity')] [bool] $ExceptIfMyNameInToOrCcBox,
        [Parameter(ParameterSetName = 'Identity')] [bool] $ExceptIfMyNameNotInToBox,
        [Parameter(ParameterSetName = 'Identity')] [ExDateTime] $ExceptIfReceivedAfterDate,
        [Parameter(ParameterSetName = 'Identity')] [ExDateTime] $ExceptIfReceivedBeforeDate,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $ExceptIfRecipientAddressContainsWords,
        [Parameter(ParameterSetName = 'Identity')] [bool] $ExceptIfSentOnlyToMe,
        [Parameter(ParameterSetName = 'Identity')] [RecipientIdParameter[]] $ExceptIfSentTo,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $ExceptIfSubjectContainsWords,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $ExceptIfSubjectOrBodyContainsWords,
        [Parameter(ParameterSetName = 'Identity')] [Importance] $ExceptIfWithImportance,
        [Parameter(ParameterSetName = 'Identity')] [ByteQuantifiedSize] $ExceptIfWithinSizeRangeMaximum,
        [Parameter(ParameterSetName = 'Identity')] [ByteQuantifiedSize] $ExceptIfWithinSizeRangeMinimum,
        [Parameter(ParameterSetName = 'Identity')] [Sensitivity] $ExceptIfWithSensitivity,
        [Parameter(ParameterSetName = 'Identity')] [string] $FlaggedForAction,
        [Parameter(ParameterSetName = 'Identity')] [Edition('EXO')] [string] $FlagMessage,
        [switch] $Force,
        [Parameter(ParameterSetName = 'Identity')] [RecipientIdParameter[]] $ForwardAsAttachmentTo,
        [Parameter(ParameterSetName = 'Identity')] [RecipientIdParameter[]] $ForwardTo,
        [Parameter(ParameterSetName = 'Identity')] [RecipientIdParameter[]] $From,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $FromAddressContainsWords,
        [Parameter(ParameterSetName = 'Identity')] [bool] $HasAttachment,
        [Parameter(ParameterSetName = 'Identity')] [MessageClassificationIdParameter[]] $HasClassification,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $HeaderContainsWords,
        [MailboxIdParameter] $Mailbox,
        [Parameter(ParameterSetName = 'Identity')] [bool] $MarkAsRead,
        [Parameter(ParameterSetName = 'Identity')] [Importance] $MarkImportance,
        [Parameter(ParameterSetName = 'Identity')] [InboxRuleMessageType] $MessageTypeMatches,
        [Parameter(ParameterSetName = 'Identity')] [MailboxFolderIdParameter] $MoveToFolder,
        [Parameter(ParameterSetName = 'Identity')] [bool] $MyNameInCcBox,
        [Parameter(ParameterSetName = 'Identity')] [bool] $MyNameInToBox,
        [Parameter(ParameterSetName = 'Identity')] [bool] $MyNameInToOrCcBox,
        [Parameter(ParameterSetName = 'Identity')] [bool] $MyNameNotInToBox,
        [Parameter(ParameterSetName = 'Identity')] [Edition('EXO')] [bool] $PermanentDelete,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2016+', 'EXO')] [bool] $PinMessage,
        [Parameter(ParameterSetName = 'Identity')] [Edition('EXO')] [string] $PlaySound,
        [Parameter(ParameterSetName = 'Identity')] [int] $Priority,
        [Parameter(ParameterSetName = 'Identity')] [ExDateTime] $ReceivedAfterDate,
        [Parameter(ParameterSetName = 'Identity')] [ExDateTime] $ReceivedBeforeDate,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $RecipientAddressContainsWords,
        [Parameter(ParameterSetName = 'Identity')] [RecipientIdParameter[]] $RedirectTo,
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2010+')]
        [MultiValuedProperty] $SendTextMessageNotificationTo,
        [Parameter(ParameterSetName = 'Identity')] [bool] $SentOnlyToMe,
        [Parameter(ParameterSetName = 'Identity')] [RecipientIdParameter[]] $SentTo,
        [Parameter(ParameterSetName = 'Identity')] [Edition('EXO')] [bool] $SoftDeleteMessage,
        [Parameter(ParameterSetName = 'Identity')] [bool] $StopProcessingRules,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $SubjectContainsWords,
        [Parameter(ParameterSetName = 'Identity')] [MultiValuedProperty] $SubjectOrBodyContainsWords,
        [Parameter(ParameterSetName = 'Identity')] [Importance] $WithImportance,
        [Parameter(ParameterSetName = 'Identity')] [ByteQuantifiedSize] $WithinSizeRangeMaximum,
        [Parameter(ParameterSetName = 'Identity')] [ByteQuantifiedSize] $WithinSizeRangeMinimum,
        [Parameter(ParameterSetName = 'Identity')] [Sensitivity] $WithSensitivity,
        [Parameter(ParameterSetName = 'FromMessage')] [AggregationSubscriptionIdentity[]] $ExceptIfFromSubscription,
        [Parameter(ParameterSetName = 'FromMessage')] [AggregationSubscriptionIdentity[]] $FromSubscription
    )
}

function Remove-InboxRule {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [InboxRuleIdParameter] $Identity,
        [switch] $AlwaysDeleteOutlookRulesBlob,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $Force,
        [MailboxIdParameter] $Mailbox
    )
}

function Set-InboxRule {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [InboxRuleIdParameter] $Identity,
        [switch] $AlwaysDeleteOutlookRulesBlob,
        [Edition('EXO')] [bool] $AnyCategory,
        [Edition('EXO')] [string[]] $AssignedCategories,
        [MultiValuedProperty] $ApplyCategory,
        [Edition('2016+', 'EXO')] [MultiValuedProperty] $ApplySystemCategory,
        [MultiValuedProperty] $BodyContainsWords,
        [Edition('EXO')] [bool] $BulkCategory,
        [Edition('EXO')] [bool] $ClearCategories,
        [Edition('EXO')] [bool] $ClearFlag,
        [Edition('EXO')] [bool] $CompleteFlag,
        [MailboxFolderIdParameter] $CopyToFolder,
        [Edition('2016+', 'EXO')] [MultiValuedProperty] $DeleteSystemCategory,
        [bool] $DeleteMessage,
        [Edition('EXO')] [string] $DisplayAlert,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO')] [bool] $ExceptIfAnyCategory,
        [Edition('EXO')] [string[]] $ExceptIfAssignedCategories,
        [Edition('EXO')] [bool] $ExceptIfBulkCategory,
        [MultiValuedProperty] $ExceptIfBodyContainsWords,
        [string] $ExceptIfFlaggedForAction,
        [RecipientIdParameter[]] $ExceptIfFrom,
        [MultiValuedProperty] $ExceptIfFromAddressContainsWords,
        [bool] $ExceptIfHasAttachment,
        [MessageClassificationIdParameter[]] $ExceptIfHasClassification,
        [MultiValuedProperty] $ExceptIfHeaderContainsWords,
        [InboxRuleMessageType] $ExceptIfMessageTypeMatches,
        [bool] $ExceptIfMyNameInCcBox,
        [bool] $ExceptIfMyNameInToBox,
        [bool] $ExceptIfMyNameInToOrCcBox,
        [bool] $ExceptIfMyNameNotInToBox,
        [ExDateTime] $ExceptIfReceivedAfterDate,
        [ExDateTime] $ExceptIfReceivedBeforeDate,
        [MultiValuedProperty] $ExceptIfRecipientAddressContainsWords,
        [bool] $ExceptIfSentOnlyToMe,
        [RecipientIdParameter[]] $ExceptIfSentTo,
        [MultiValuedProperty] $ExceptIfSubjectContainsWords,
        [MultiValuedProperty] $ExceptIfSubjectOrBodyContainsWords,
        [Importance] $ExceptIfWithImportance,
        [ByteQuantifiedSize] $ExceptIfWithinSizeRangeMaximum,
        [ByteQuantifiedSize] $ExceptIfWithinSizeRangeMinimum,
        [Sensitivity] $ExceptIfWithSensitivity,
        [string] $FlaggedForAction,
        [Edition('EXO')] [string] $FlagMessage,
        [switch] $Force,
        [RecipientIdParameter[]] $ForwardAsAttachmentTo,
        [RecipientIdParameter[]] $ForwardTo,
        [RecipientIdParameter[]] $From,
        [MultiValuedProperty] $FromAddressContainsWords,
        [bool] $HasAttachment,
        [MessageClassificationIdParameter[]] $HasClassification,
        [MultiValuedProperty] $HeaderContainsWords,
        [MailboxIdParameter] $Mailbox,
        [bool] $MarkAsRead,
        [Importance] $MarkImportance,
        [InboxRuleMessageType] $MessageTypeMatches,
        [MailboxFolderIdParameter] $MoveToFolder,
        [bool] $MyNameInCcBox,
        [bool] $MyNameInToBox,
        [bool] $MyNameInToOrCcBox,
        [bool] $MyNameNotInToBox,
        [string] $Name,
        [Edition('EXO')] [bool] $PermanentDelete,
        [Edition('2016+', 'EXO')] [bool] $PinMessage,
        [Edition('EXO')] [string] $PlaySound,
        [int] $Priority,
        [ExDateTime] $ReceivedAfterDate,
        [ExDateTime] $ReceivedBeforeDate,
        [MultiValuedProperty] $RecipientAddressContainsWords,
        [RecipientIdParameter[]] $RedirectTo,
        [Edition('2010+')] [MultiValuedProperty] $SendTextMessageNotificationTo,
        [bool] $SentOnlyToMe,
        [RecipientIdParameter[]] $SentTo,
        [Edition('EXO')] [bool] $SoftDeleteMessage,
        [bool] $StopProcessingRules,
        [MultiValuedProperty] $SubjectContainsWords,
        [MultiValuedProperty] $SubjectOrBodyContainsWords,
        [Importance] $WithImportance,
        [ByteQuantifiedSize] $WithinSizeRangeMaximum,
        [ByteQuantifiedSize] $WithinSizeRangeMinimum,
        [Sensitivity] $WithSensitivity
    )
}
