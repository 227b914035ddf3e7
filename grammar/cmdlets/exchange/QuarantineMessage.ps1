# QuarantineMessage

function Delete-QuarantineMessage {
    [CmdletBinding(DefaultParameterSetName = 'IdentityOnly', SupportsShouldProcess)]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [Parameter(ParameterSetName = 'Identities', Mandatory)] [QuarantineMessageIdentity[]] $Identities,
        [Parameter(ParameterSetName = 'Identities', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'IdentityOnly', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [QuarantineMessageIdentity] $Identity,
        [EntityType] $EntityType,
        [switch] $HardDelete,
        [string[]] $RecipientAddress
    )
}

function Export-QuarantineMessage {
    [CmdletBinding(DefaultParameterSetName = 'IdentityOnly')]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [Parameter(ParameterSetName = 'Identities', Mandatory)] [QuarantineMessageIdentity[]] $Identities,
        [Parameter(ParameterSetName = 'Identities', Position = 0, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'IdentityOnly', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [QuarantineMessageIdentity] $Identity,
        [switch] $CompressOutput,
        [EntityType] $EntityType,
        [switch] $ForceConversionToMime,
        [securestring] $Password,
        [string] $PasswordV2,
        [string] $ReasonForExport,
        [string[]] $RecipientAddress
    )
}

function Get-QuarantineMessage {
    [CmdletBinding(DefaultParameterSetName = 'Summary')]
    [Edition('EXO', 'SCC', 'EOP')]
    [OutputType('System.String')]
    param(
        [Parameter(ParameterSetName = 'Details', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [QuarantineMessageIdentity] $Identity,
        [Parameter(ParameterSetName = 'Summary')] [QuarantineMessageDirectionEnum] $Direction,
        [Parameter(ParameterSetName = 'Summary')] [string[]] $Domain,
        [Parameter(ParameterSetName = 'Summary')] [datetime] $EndExpiresDate,
        [Parameter(ParameterSetName = 'Summary')] [datetime] $EndReceivedDate,
        [EntityType] $EntityType,
        [Parameter(ParameterSetName = 'Summary')] [switch] $IncludeMessagesFromBlockedSenderAddress,
        [Parameter(ParameterSetName = 'Summary')] [string] $MessageId,
        [Parameter(ParameterSetName = 'Summary')] [switch] $MyItems,
        [Parameter(ParameterSetName = 'Summary')] [int] $Page,
        [Parameter(ParameterSetName = 'Summary')] [int] $PageSize,
        [Parameter(ParameterSetName = 'Summary')] [string] $PolicyName,
        [Parameter(ParameterSetName = 'Summary')] [QuarantinePolicyTypeEnum[]] $PolicyTypes,
        [Parameter(ParameterSetName = 'Summary')] [QuarantineMessageTypeEnum[]] $QuarantineTypes,
        [string[]] $RecipientAddress,
        [Parameter(ParameterSetName = 'Summary')] [string[]] $RecipientTag,
        [Parameter(ParameterSetName = 'Summary')] [ReleaseStatus[]] $ReleaseStatus,
        [Parameter(ParameterSetName = 'Summary')] [bool] $Reported,
        [string[]] $SenderAddress,
        [Parameter(ParameterSetName = 'Summary')] [datetime] $StartExpiresDate,
        [Parameter(ParameterSetName = 'Summary')] [datetime] $StartReceivedDate,
        [Parameter(ParameterSetName = 'Summary')] [string] $Subject,
        [Edition('SCC')] [TeamsConversationType[]] $TeamsConversationTypes,
        [Parameter(ParameterSetName = 'Summary')] [QuarantineMessageTypeEnum] $Type
    )
}

function Preview-QuarantineMessage {
    [CmdletBinding()]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [QuarantineMessageIdentity] $Identity,
        [EntityType] $EntityType,
        [string] $RecipientAddress
    )
}

function Release-QuarantineMessage {
    [CmdletBinding(DefaultParameterSetName = 'OrgReleaseToUser', SupportsShouldProcess)]
    [Edition('EXO', 'SCC', 'EOP')]
    param(
        [Parameter(ParameterSetName = 'OrgReleaseToUser')]
        [Parameter(ParameterSetName = 'OrgReleaseToAll')]
        [Parameter(ParameterSetName = 'Identities', Mandatory)]
        [QuarantineMessageIdentity[]] $Identities,
        [Parameter(ParameterSetName = 'OrgReleaseToUser', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'OrgReleaseToAll', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Identities', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'IdentityOnly', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [QuarantineMessageIdentity] $Identity,
        [Parameter(ParameterSetName = 'OrgReleaseToAll', Mandatory)] [switch] $ReleaseToAll,
        [Parameter(ParameterSetName = 'OrgReleaseToUser', Mandatory)] [string[]] $User,
        [Parameter(ParameterSetName = 'Identities')] [ReleaseActionType] $ActionType,
        [switch] $AllowSender,
        [switch] $Force,
        [switch] $ReportFalsePositive
    )
}
