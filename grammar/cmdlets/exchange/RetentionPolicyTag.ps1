# RetentionPolicyTag

function Get-RetentionPolicyTag {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.RetentionPolicyTag')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RetentionPolicyTagIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $IncludeSystemTags,
        [Parameter(ParameterSetName = 'Mailbox')] [MailboxIdParameter] $Mailbox,
        [Parameter(ParameterSetName = 'Mailbox')] [switch] $OptionalInMailbox,
        [ElcFolderType[]] $Types
    )
}

function New-RetentionPolicyTag {
    [CmdletBinding(DefaultParameterSetName = 'RetentionPolicy', SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.RetentionPolicyTag')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'RetentionPolicy')] [Edition('2010')] [RecipientIdParameter] $AddressForJournaling,
        [Parameter(ParameterSetName = 'RetentionPolicy')] [EnhancedTimeSpan] $AgeLimitForRetention,
        [string] $Comment,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO')] [switch] $IsDefaultAutoGroupPolicyTag,
        [Edition('EXO')] [switch] $IsDefaultModeratedRecipientsPolicyTag,
        [Parameter(ParameterSetName = 'RetentionPolicy')] [Edition('2010')] [bool] $JournalingEnabled,
        [Parameter(ParameterSetName = 'RetentionPolicy')] [Edition('2010')] [string] $LabelForJournaling,
        [MultiValuedProperty] $LocalizedComment,
        [MultiValuedProperty] $LocalizedRetentionPolicyTagName,
        [Parameter(ParameterSetName = 'UpgradeManagedFolder')]
        [Edition('2010+')]
        [ELCFolderIdParameter] $ManagedFolderToUpgrade,
        [Parameter(ParameterSetName = 'RetentionPolicy')] [string] $MessageClass,
        [Parameter(ParameterSetName = 'RetentionPolicy')]
        [Edition('2010')]
        [JournalingFormat] $MessageFormatForJournaling,
        [bool] $MustDisplayCommentEnabled,
        [Parameter(ParameterSetName = 'RetentionPolicy')] [RetentionAction] $RetentionAction,
        [Parameter(ParameterSetName = 'RetentionPolicy')] [bool] $RetentionEnabled,
        [Parameter(ParameterSetName = 'RetentionPolicy')] [guid] $RetentionId,
        [bool] $SystemTag,
        [ElcFolderType] $Type
    )
}

function Remove-RetentionPolicyTag {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RetentionPolicyTagIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-RetentionPolicyTag {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RetentionPolicyTagIdParameter] $Identity,
        [Parameter(ParameterSetName = 'MailboxTask', Mandatory)] [MailboxIdParameter] $Mailbox,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010')] [RecipientIdParameter] $AddressForJournaling,
        [Parameter(ParameterSetName = 'Identity')] [EnhancedTimeSpan] $AgeLimitForRetention,
        [string] $Comment,
        [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $Force,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010')] [bool] $JournalingEnabled,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010')] [string] $LabelForJournaling,
        [ELCFolderIdParameter] $LegacyManagedFolder,
        [MultiValuedProperty] $LocalizedComment,
        [MultiValuedProperty] $LocalizedRetentionPolicyTagName,
        [Parameter(ParameterSetName = 'Identity')] [string] $MessageClass,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010')] [JournalingFormat] $MessageFormatForJournaling,
        [bool] $MustDisplayCommentEnabled,
        [string] $Name,
        [Parameter(ParameterSetName = 'MailboxTask')] [RetentionPolicyTagIdParameter[]] $OptionalInMailbox,
        [Parameter(ParameterSetName = 'Identity')] [RetentionAction] $RetentionAction,
        [Parameter(ParameterSetName = 'Identity')] [bool] $RetentionEnabled,
        [guid] $RetentionId,
        [bool] $SystemTag
    )
}
