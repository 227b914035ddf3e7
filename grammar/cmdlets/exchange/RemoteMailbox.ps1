# RemoteMailbox

function Disable-RemoteMailbox {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RemoteMailboxIdParameter] $Identity,
        [switch] $Archive,
        [Fqdn] $DomainController,
        [switch] $IgnoreDefaultScope,
        [switch] $IgnoreLegalHold
    )
}

function Enable-RemoteMailbox {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [Edition('2010+')]
    [ParameterSets('Default', 'Room', 'Equipment', 'Archive', 'Shared')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UserIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Equipment', Mandatory)] [switch] $Equipment,
        [Parameter(ParameterSetName = 'Room', Mandatory)] [switch] $Room,
        [Parameter(ParameterSetName = 'Shared', Mandatory)] [Edition('2013+')] [switch] $Shared,
        [Edition('2013+')] [switch] $ACLableSyncedObjectEnabled,
        [string] $Alias,
        [Parameter(ParameterSetName = 'Archive')] [switch] $Archive,
        [Parameter(ParameterSetName = 'Archive')] [MultiValuedProperty] $ArchiveName,
        [string] $DisplayName,
        [Fqdn] $DomainController,
        [SmtpAddress] $PrimarySmtpAddress,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'Shared')]
        [ProxyAddress] $RemoteRoutingAddress
    )
}

function Get-RemoteMailbox {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.RemoteMailbox')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RemoteMailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
        [switch] $Archive,
        [pscredential] $Credential,
        [Fqdn] $DomainController,
        [string] $Filter,
        [switch] $IgnoreDefaultScope,
        [OrganizationalUnitIdParameter] $OnPremisesOrganizationalUnit,
        [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize,
        [string] $SortBy
    )
}

function New-RemoteMailbox {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [Edition('2010+')]
    [ParameterSets('Default', 'Room', 'Equipment', 'Shared', 'AccountDisabled')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.RemoteMailbox')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'AccountDisabled', Mandatory)] [switch] $AccountDisabled,
        [Parameter(ParameterSetName = 'Equipment', Mandatory)] [switch] $Equipment,
        [Parameter(ParameterSetName = 'Default', Mandatory)]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'AccountDisabled')]
        [securestring] $Password,
        [Parameter(ParameterSetName = 'Room', Mandatory)] [switch] $Room,
        [Parameter(ParameterSetName = 'Shared', Mandatory)] [Edition('2013+')] [switch] $Shared,
        [Parameter(ParameterSetName = 'Default', Mandatory)]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'AccountDisabled')]
        [string] $UserPrincipalName,
        [Edition('2013+')] [switch] $ACLableSyncedObjectEnabled,
        [string] $Alias,
        [switch] $Archive,
        [string] $DisplayName,
        [Fqdn] $DomainController,
        [string] $FirstName,
        [string] $ImmutableId,
        [string] $Initials,
        [string] $LastName,
        [MultiValuedProperty] $ModeratedBy,
        [bool] $ModerationEnabled,
        [OrganizationalUnitIdParameter] $OnPremisesOrganizationalUnit,
        [SmtpAddress] $PrimarySmtpAddress,
        [bool] $RemotePowerShellEnabled,
        [ProxyAddress] $RemoteRoutingAddress,
        [bool] $ResetPasswordOnNextLogon,
        [string] $SamAccountName,
        [TransportModerationNotificationFlags] $SendModerationNotifications
    )
}

function Remove-RemoteMailbox {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RemoteMailboxIdParameter] $Identity,
        [Fqdn] $DomainController,
        [switch] $IgnoreDefaultScope,
        [switch] $IgnoreLegalHold
    )
}

function Set-RemoteMailbox {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RemoteMailboxIdParameter] $Identity,
        [MultiValuedProperty] $AcceptMessagesOnlyFrom,
        [MultiValuedProperty] $AcceptMessagesOnlyFromDLMembers,
        [MultiValuedProperty] $AcceptMessagesOnlyFromSendersOrMembers,
        [Edition('2013+')] [switch] $ACLableSyncedObjectEnabled,
        [string] $Alias,
        [guid] $ArchiveGuid,
        [MultiValuedProperty] $ArchiveName,
        [MultiValuedProperty] $BypassModerationFromSendersOrMembers,
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
        [string] $DisplayName,
        [Fqdn] $DomainController,
        [ProxyAddressCollection] $EmailAddresses,
        [bool] $EmailAddressPolicyEnabled,
        [guid] $ExchangeGuid,
        [MultiValuedProperty] $ExtensionCustomAttribute1,
        [MultiValuedProperty] $ExtensionCustomAttribute2,
        [MultiValuedProperty] $ExtensionCustomAttribute3,
        [MultiValuedProperty] $ExtensionCustomAttribute4,
        [MultiValuedProperty] $ExtensionCustomAttribute5,
        [Edition('2010', '2013')] [MultiValuedProperty] $GrantSendOnBehalfTo,
        [bool] $HiddenFromAddressListsEnabled,
        [switch] $IgnoreDefaultScope,
        [string] $ImmutableId,
        [Edition('2013+')] [string] $MailTip,
        [MultiValuedProperty] $MailTipTranslations,
        [MultiValuedProperty] $ModeratedBy,
        [bool] $ModerationEnabled,
        [string] $Name,
        [SmtpAddress] $PrimarySmtpAddress,
        [Edition('2013+')] [Unlimited] $RecoverableItemsQuota,
        [Edition('2013+')] [Unlimited] $RecoverableItemsWarningQuota,
        [MultiValuedProperty] $RejectMessagesFrom,
        [MultiValuedProperty] $RejectMessagesFromDLMembers,
        [MultiValuedProperty] $RejectMessagesFromSendersOrMembers,
        [ProxyAddress] $RemoteRoutingAddress,
        [switch] $RemovePicture,
        [switch] $RemoveSpokenName,
        [bool] $RequireSenderAuthenticationEnabled,
        [bool] $ResetPasswordOnNextLogon,
        [string] $SamAccountName,
        [TransportModerationNotificationFlags] $SendModerationNotifications,
        [ConvertibleRemoteMailboxSubType] $Type,
        [string] $UserPrincipalName,
        [SmtpAddress] $WindowsEmailAddress
    )
}
