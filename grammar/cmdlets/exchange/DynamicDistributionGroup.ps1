# DynamicDistributionGroup

function Get-DynamicDistributionGroup {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.DynamicDistributionGroup')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DynamicGroupIdParameter] $Identity,
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
        [Edition('2016+')] [switch] $IncludeSystemObjects,
        [Parameter(ParameterSetName = 'ManagedBySet')] [GeneralRecipientIdParameter] $ManagedBy,
        [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [Edition('2010+')] [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize,
        [string] $SortBy
    )
}

function New-DynamicDistributionGroup {
    [CmdletBinding(DefaultParameterSetName = 'PrecannedFilter', SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.DynamicDistributionGroup')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'PrecannedFilter', Mandatory)] [WellKnownRecipientType] $IncludedRecipients,
        [Parameter(ParameterSetName = 'CustomFilter', Mandatory)] [string] $RecipientFilter,
        [string] $Alias,
        [Edition('2010+')] [MailboxIdParameter] $ArbitrationMailbox,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCompany,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute1,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute10,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute11,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute12,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute13,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute14,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute15,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute2,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute3,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute4,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute5,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute6,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute7,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute8,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalCustomAttribute9,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalDepartment,
        [Parameter(ParameterSetName = 'PrecannedFilter')] [MultiValuedProperty] $ConditionalStateOrProvince,
        [Edition('EXO', 'EOP')] [bool] $DirectMembershipOnly = $false,
        [string] $DisplayName,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO', 'EOP')] [GeneralRecipientIdParameter] $ManagedBy,
        [MultiValuedProperty] $ModeratedBy,
        [bool] $ModerationEnabled,
        [Edition('EXO', 'EOP')] [string] $Notes,
        [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [SmtpAddress] $PrimarySmtpAddress,
        [OrganizationalUnitIdParameter] $RecipientContainer,
        [TransportModerationNotificationFlags] $SendModerationNotifications
    )
}

function Remove-DynamicDistributionGroup {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DynamicGroupIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+')] [switch] $IgnoreDefaultScope
    )
}

function Set-DynamicDistributionGroup {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DynamicGroupIdParameter] $Identity,
        [MultiValuedProperty] $AcceptMessagesOnlyFrom,
        [MultiValuedProperty] $AcceptMessagesOnlyFromDLMembers,
        [MultiValuedProperty] $AcceptMessagesOnlyFromSendersOrMembers,
        [string] $Alias,
        [Edition('2010+')] [MailboxIdParameter] $ArbitrationMailbox,
        [MultiValuedProperty] $BypassModerationFromSendersOrMembers,
        [MultiValuedProperty] $ConditionalCompany,
        [MultiValuedProperty] $ConditionalCustomAttribute1,
        [MultiValuedProperty] $ConditionalCustomAttribute10,
        [MultiValuedProperty] $ConditionalCustomAttribute11,
        [MultiValuedProperty] $ConditionalCustomAttribute12,
        [MultiValuedProperty] $ConditionalCustomAttribute13,
        [MultiValuedProperty] $ConditionalCustomAttribute14,
        [MultiValuedProperty] $ConditionalCustomAttribute15,
        [MultiValuedProperty] $ConditionalCustomAttribute2,
        [MultiValuedProperty] $ConditionalCustomAttribute3,
        [MultiValuedProperty] $ConditionalCustomAttribute4,
        [MultiValuedProperty] $ConditionalCustomAttribute5,
        [MultiValuedProperty] $ConditionalCustomAttribute6,
        [MultiValuedProperty] $ConditionalCustomAttribute7,
        [MultiValuedProperty] $ConditionalCustomAttribute8,
        [MultiValuedProperty] $ConditionalCustomAttribute9,
        [MultiValuedProperty] $ConditionalDepartment,
        [MultiValuedProperty] $ConditionalStateOrProvince,
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
        [Edition('EXO', 'EOP')] [bool] $DirectMembershipOnly = $false,
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
        [Edition('EXO', 'EOP')] [switch] $ForceMembershipRefresh,
        [switch] $ForceUpgrade,
        [MultiValuedProperty] $GrantSendOnBehalfTo,
        [bool] $HiddenFromAddressListsEnabled,
        [Edition('2010+')] [switch] $IgnoreDefaultScope,
        [WellKnownRecipientType] $IncludedRecipients,
        [string] $MailTip,
        [MultiValuedProperty] $MailTipTranslations,
        [GeneralRecipientIdParameter] $ManagedBy,
        [Edition('2010+')] [Unlimited] $MaxReceiveSize,
        [Edition('2010+')] [Unlimited] $MaxSendSize,
        [MultiValuedProperty] $ModeratedBy,
        [bool] $ModerationEnabled,
        [string] $Name,
        [string] $Notes,
        [string] $PhoneticDisplayName,
        [SmtpAddress] $PrimarySmtpAddress,
        [OrganizationalUnitIdParameter] $RecipientContainer,
        [string] $RecipientFilter,
        [MultiValuedProperty] $RejectMessagesFrom,
        [MultiValuedProperty] $RejectMessagesFromDLMembers,
        [MultiValuedProperty] $RejectMessagesFromSendersOrMembers,
        [bool] $ReportToManagerEnabled,
        [bool] $ReportToOriginatorEnabled,
        [bool] $RequireSenderAuthenticationEnabled,
        [TransportModerationNotificationFlags] $SendModerationNotifications,
        [bool] $SendOofMessageToOriginatorEnabled,
        [string] $SimpleDisplayName,
        [Edition('2010+')] [MultiValuedProperty] $UMDtmfMap,
        [Edition('EXO', 'EOP')] [switch] $UpdateMemberCount,
        [SmtpAddress] $WindowsEmailAddress
    )
}
