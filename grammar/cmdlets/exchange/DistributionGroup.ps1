# DistributionGroup

function Disable-DistributionGroup {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DistributionGroupIdParameter] $Identity,
        [Fqdn] $DomainController,
        [switch] $IgnoreDefaultScope
    )
}

function Enable-DistributionGroup {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [GroupIdParameter] $Identity,
        [string] $Alias,
        [string] $DisplayName,
        [Fqdn] $DomainController,
        [SmtpAddress] $PrimarySmtpAddress
    )
}

function Get-DistributionGroup {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.DistributionGroup')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DistributionGroupIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
        [pscredential] $Credential,
        [Edition('2010+')] [Fqdn] $DomainController,
        [string] $Filter,
        [Edition('2010+')] [switch] $IgnoreDefaultScope,
        [Edition('EXO', 'EOP')] [switch] $IncludeAcceptMessagesOnlyFromDLMembersWithDisplayNames,
        [Edition('EXO', 'EOP')] [switch] $IncludeAcceptMessagesOnlyFromSendersOrMembersWithDisplayNames,
        [Edition('EXO', 'EOP')] [switch] $IncludeAcceptMessagesOnlyFromWithDisplayNames,
        [Edition('EXO', 'EOP')] [switch] $IncludeBypassModerationFromSendersOrMembersWithDisplayNames,
        [Edition('EXO', 'EOP')] [switch] $IncludeGrantSendOnBehalfToWithDisplayNames,
        [Edition('EXO', 'EOP')] [switch] $IncludeManagedByWithDisplayNames,
        [Edition('EXO', 'EOP')] [switch] $IncludeModeratedByWithDisplayNames,
        [Parameter(ParameterSetName = 'ManagedBySet')] [GeneralRecipientIdParameter] $ManagedBy,
        [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [Edition('2010+')] [switch] $ReadFromDomainController,
        [RecipientTypeDetails[]] $RecipientTypeDetails,
        [Unlimited] $ResultSize,
        [string] $SortBy
    )
}

function New-DistributionGroup {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.DistributionGroup')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [string] $Alias,
        [Edition('2010+')] [MailboxIdParameter] $ArbitrationMailbox,
        [Edition('EXO', 'EOP')] [bool] $BccBlocked,
        [bool] $BypassNestedModerationEnabled,
        [switch] $CopyOwnerToMember,
        [Edition('EXO', 'EOP')] [MultiValuedProperty] $Description,
        [string] $DisplayName,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO', 'EOP')] [switch] $HiddenGroupMembershipEnabled,
        [switch] $IgnoreNamingPolicy,
        [MultiValuedProperty] $ManagedBy,
        [MemberUpdateType] $MemberDepartRestriction,
        [MemberUpdateType] $MemberJoinRestriction,
        [MultiValuedProperty] $Members,
        [MultiValuedProperty] $ModeratedBy,
        [bool] $ModerationEnabled,
        [string] $Notes,
        [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [SmtpAddress] $PrimarySmtpAddress,
        [Edition('2016+', 'EXO', 'EOP')] [bool] $RequireSenderAuthenticationEnabled,
        [switch] $RoomList,
        [Edition('2010+')] [string] $SamAccountName,
        [TransportModerationNotificationFlags] $SendModerationNotifications,
        [GroupType] $Type
    )
}

function Remove-DistributionGroup {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DistributionGroupIdParameter] $Identity,
        [switch] $BypassSecurityGroupManagerCheck,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+')] [switch] $IgnoreDefaultScope
    )
}

function Set-DistributionGroup {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DistributionGroupIdParameter] $Identity,
        [MultiValuedProperty] $AcceptMessagesOnlyFrom,
        [MultiValuedProperty] $AcceptMessagesOnlyFromDLMembers,
        [MultiValuedProperty] $AcceptMessagesOnlyFromSendersOrMembers,
        [string] $Alias,
        [Edition('2010+')] [MailboxIdParameter] $ArbitrationMailbox,
        [Edition('EXO', 'EOP')] [bool] $BccBlocked,
        [MultiValuedProperty] $BypassModerationFromSendersOrMembers,
        [bool] $BypassNestedModerationEnabled,
        [switch] $BypassSecurityGroupManagerCheck,
        [Edition('2010+')] [bool] $CreateDTMFMap,
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
        [Edition('EXO', 'EOP')] [MultiValuedProperty] $Description,
        [string] $DisplayName,
        [Edition('2010+')] [Fqdn] $DomainController,
        [ProxyAddressCollection] $EmailAddresses,
        [Edition('2010+')] [bool] $EmailAddressPolicyEnabled,
        [Edition('2010+')] [string] $ExpansionServer,
        [MultiValuedProperty] $ExtensionCustomAttribute1,
        [MultiValuedProperty] $ExtensionCustomAttribute2,
        [MultiValuedProperty] $ExtensionCustomAttribute3,
        [MultiValuedProperty] $ExtensionCustomAttribute4,
        [MultiValuedProperty] $ExtensionCustomAttribute5,
        [switch] $ForceUpgrade,
        [MultiValuedProperty] $GrantSendOnBehalfTo,
        [bool] $HiddenFromAddressListsEnabled,
        [Edition('EXO', 'EOP')] [switch] $HiddenGroupMembershipEnabled,
        [Edition('2010+')] [switch] $IgnoreDefaultScope,
        [switch] $IgnoreNamingPolicy,
        [string] $MailTip,
        [MultiValuedProperty] $MailTipTranslations,
        [MultiValuedProperty] $ManagedBy,
        [Edition('2010+')] [Unlimited] $MaxReceiveSize,
        [Edition('2010+')] [Unlimited] $MaxSendSize,
        [MemberUpdateType] $MemberDepartRestriction,
        [MemberUpdateType] $MemberJoinRestriction,
        [MultiValuedProperty] $ModeratedBy,
        [bool] $ModerationEnabled,
        [string] $Name,
        [SmtpAddress] $PrimarySmtpAddress,
        [MultiValuedProperty] $RejectMessagesFrom,
        [MultiValuedProperty] $RejectMessagesFromDLMembers,
        [MultiValuedProperty] $RejectMessagesFromSendersOrMembers,
        [bool] $ReportToManagerEnabled,
        [bool] $ReportToOriginatorEnabled,
        [bool] $RequireSenderAuthenticationEnabled,
        [Edition('EXO', 'EOP')] [switch] $ResetMigrationToUnifiedGroup,
        [switch] $RoomList,
        [Edition('2010+')] [string] $SamAccountName,
        [TransportModerationNotificationFlags] $SendModerationNotifications,
        [bool] $SendOofMessageToOriginatorEnabled,
        [string] $SimpleDisplayName,
        [Edition('2010+')] [MultiValuedProperty] $UMDtmfMap,
        [Edition('EXO', 'EOP')] [switch] $UpdateMemberCount,
        [SmtpAddress] $WindowsEmailAddress
    )
}

function Upgrade-DistributionGroup {
    [CmdletBinding()]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('EXO')]
        [MultiValuedProperty] $DlIdentities,
        [string] $ActionType,
        [RecipientIdParameter] $ExecutingUser,
        [OrganizationIdParameter] $Organization
    )
}
