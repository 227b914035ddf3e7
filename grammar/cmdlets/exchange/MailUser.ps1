# MailUser

function Disable-MailUser {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailUserIdParameter] $Identity,
        [Fqdn] $DomainController,
        [switch] $IgnoreDefaultScope,
        [switch] $IgnoreLegalHold
    )
}

function Enable-MailUser {
    [CmdletBinding(DefaultParameterSetName = 'EnabledUser', SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UserIdParameter] $Identity,
        [Parameter(ParameterSetName = 'EnabledUser', Mandatory)]
        [Parameter(ParameterSetName = 'EnableGuestUser')]
        [ProxyAddress] $ExternalEmailAddress,
        [string] $Alias,
        [string] $DisplayName,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'EnabledUser')] [MacAttachmentFormat] $MacAttachmentFormat,
        [Parameter(ParameterSetName = 'EnabledUser')] [MessageBodyFormat] $MessageBodyFormat,
        [Parameter(ParameterSetName = 'EnabledUser')] [MessageFormat] $MessageFormat,
        [SmtpAddress] $PrimarySmtpAddress,
        [Parameter(ParameterSetName = 'EnabledUser')] [bool] $UsePreferMessageFormat
    )
}

function Get-MailUser {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO', 'EOP')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.MailUser')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0)] [MailUserIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2010+')]
        [pscredential] $Credential,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2010+')]
        [Fqdn] $DomainController,
        [string] $Filter,
        [Parameter(ParameterSetName = 'HVEAccount')] [Edition('EXO', 'EOP')] [switch] $HVEAccount,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2010+')]
        [switch] $IgnoreDefaultScope,
        [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2010+')]
        [switch] $ReadFromDomainController,
        [Unlimited] $ResultSize,
        [Edition('EXO', 'EOP')] [switch] $SharedWithMailUser,
        [string] $SortBy,
        [Edition('EXO', 'EOP')] [switch] $SoftDeletedMailUser
    )
}

function New-MailUser {
    [CmdletBinding(DefaultParameterSetName = 'DisabledUser', SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    [ParameterSets('DisabledUser', 'EnabledUser', 'EnableRoomMailboxAccount', 'FederatedUser', 'HVEAccount', 'MicrosoftOnlineServicesFederatedUser', 'MicrosoftOnlineServicesID')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.MailUser')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(ParameterSetName = 'DisabledUser', Mandatory)]
        [Parameter(ParameterSetName = 'EnabledUser', Mandatory)]
        [Parameter(ParameterSetName = 'FederatedUser')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [ProxyAddress] $ExternalEmailAddress,
        [Parameter(ParameterSetName = 'FederatedUser', Mandatory)]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesFederatedUser', Mandatory)]
        [Edition('EXO', 'EOP')]
        [string] $FederatedIdentity,
        [Parameter(ParameterSetName = 'EnableRoomMailboxAccount')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesFederatedUser', Mandatory)]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID', Mandatory)]
        [Edition('EXO', 'EOP')]
        [WindowsLiveId] $MicrosoftOnlineServicesID,
        [Parameter(ParameterSetName = 'EnabledUser', Mandatory)]
        [Parameter(ParameterSetName = 'HVEAccount', Mandatory)]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID', Mandatory)]
        [securestring] $Password,
        [Parameter(ParameterSetName = 'EnabledUser', Mandatory)] [Edition('2010+')] [string] $UserPrincipalName,
        [string] $Alias,
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'EnabledUser')]
        [Parameter(ParameterSetName = 'FederatedUser')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesFederatedUser')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Edition('2010+')]
        [MailboxIdParameter] $ArbitrationMailbox,
        [string] $DisplayName,
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'EnabledUser')]
        [Parameter(ParameterSetName = 'FederatedUser')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesFederatedUser')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Edition('2010+')]
        [Fqdn] $DomainController,
        [string] $FirstName,
        [string] $ImmutableId,
        [string] $Initials,
        [string] $LastName,
        [Parameter(ParameterSetName = 'HVEAccount')] [Edition('EXO', 'EOP')] [switch] $HVEAccount,
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'EnabledUser')]
        [MacAttachmentFormat] $MacAttachmentFormat,
        [Edition('EXO', 'EOP')] [string] $MailboxRegion,
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'EnabledUser')]
        [MessageBodyFormat] $MessageBodyFormat,
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'EnabledUser')]
        [MessageFormat] $MessageFormat,
        [MultiValuedProperty] $ModeratedBy,
        [bool] $ModerationEnabled,
        [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [SmtpAddress] $PrimarySmtpAddress,
        [bool] $RemotePowerShellEnabled,
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'EnabledUser')]
        [Parameter(ParameterSetName = 'FederatedUser')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesFederatedUser')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Edition('2010+')]
        [bool] $ResetPasswordOnNextLogon,
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'EnabledUser')]
        [Parameter(ParameterSetName = 'FederatedUser')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesFederatedUser')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Edition('2010+')]
        [string] $SamAccountName,
        [TransportModerationNotificationFlags] $SendModerationNotifications,
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'EnabledUser')]
        [bool] $UsePreferMessageFormat
    )
}

function Remove-MailUser {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailUserIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+')] [switch] $IgnoreDefaultScope,
        [Edition('2010+')] [switch] $IgnoreLegalHold,
        [Edition('EXO')] [switch] $PermanentlyDelete
    )
}

function Set-MailUser {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    [ParameterSets('Identity', 'EnableLitigationHoldForMigration', 'ExcludeFromAllHolds', 'ExcludeFromAllOrgHolds', 'ExcludeFromOrgHolds', 'RecalculateInactiveMailUser', 'RemoveComplianceTagHoldApplied', 'RemoveDelayHoldApplied', 'RemoveDelayReleaseHoldApplied', 'RemoveDisabledArchive', 'RemoveLitigationHoldEnabled', 'RemoveOrphanedHolds', 'UnblockForwardSyncPostCrossTenantMigration')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailUserIdParameter] $Identity,
        [MultiValuedProperty] $AcceptMessagesOnlyFrom,
        [MultiValuedProperty] $AcceptMessagesOnlyFromDLMembers,
        [MultiValuedProperty] $AcceptMessagesOnlyFromSendersOrMembers,
        [string] $Alias,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [MailboxIdParameter] $ArbitrationMailbox,
        [guid] $ArchiveGuid,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [MultiValuedProperty] $ArchiveName,
        [MultiValuedProperty] $BypassModerationFromSendersOrMembers,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'EnableLitigationHoldForMigration')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailUser')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveLitigationHoldEnabled')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('2010+')]
        [bool] $CreateDTMFMap,
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
        [Parameter(ParameterSetName = 'EnableLitigationHoldForMigration')]
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailUser')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveLitigationHoldEnabled')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Parameter(ParameterSetName = 'UnblockForwardSyncPostCrossTenantMigration')]
        [Edition('EXO')]
        [DataEncryptionPolicyIdParameter] $DataEncryptionPolicy,
        [string] $DisplayName,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [Fqdn] $DomainController,
        [ProxyAddressCollection] $EmailAddresses,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [bool] $EmailAddressPolicyEnabled,
        [Parameter(ParameterSetName = 'EnableLitigationHoldForMigration', Mandatory)]
        [Edition('EXO', 'EOP')]
        [switch] $EnableLitigationHoldForMigration,
        [guid] $ExchangeGuid,
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds', Mandatory)]
        [Edition('EXO', 'EOP')]
        [switch] $ExcludeFromAllHolds,
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Edition('EXO', 'EOP')]
        [switch] $ExcludeFromAllOrgHolds,
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')] [Edition('EXO', 'EOP')] [string[]] $ExcludeFromOrgHolds,
        [MultiValuedProperty] $ExtensionCustomAttribute1,
        [MultiValuedProperty] $ExtensionCustomAttribute2,
        [MultiValuedProperty] $ExtensionCustomAttribute3,
        [MultiValuedProperty] $ExtensionCustomAttribute4,
        [MultiValuedProperty] $ExtensionCustomAttribute5,
        [ProxyAddress] $ExternalEmailAddress,
        [Parameter(ParameterSetName = 'EnableLitigationHoldForMigration')]
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailUser')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveLitigationHoldEnabled')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Parameter(ParameterSetName = 'UnblockForwardSyncPostCrossTenantMigration')]
        [Edition('EXO', 'EOP')]
        [string] $FederatedIdentity,
        [switch] $ForceUpgrade,
        [MultiValuedProperty] $GrantSendOnBehalfTo,
        [bool] $HiddenFromAddressListsEnabled,
        [Parameter(ParameterSetName = 'EnableLitigationHoldForMigration')]
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailUser')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveLitigationHoldEnabled')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Parameter(ParameterSetName = 'UnblockForwardSyncPostCrossTenantMigration')]
        [Edition('EXO', 'EOP')]
        [switch] $HVEAccount,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [switch] $IgnoreDefaultScope,
        [string] $ImmutableId,
        [Parameter(ParameterSetName = 'EnableLitigationHoldForMigration')]
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailUser')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveLitigationHoldEnabled')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Parameter(ParameterSetName = 'UnblockForwardSyncPostCrossTenantMigration')]
        [Edition('EXO', 'EOP')]
        [SmtpAddress] $JournalArchiveAddress,
        [MacAttachmentFormat] $MacAttachmentFormat,
        [Parameter(ParameterSetName = 'EnableLitigationHoldForMigration')]
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailUser')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveLitigationHoldEnabled')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Parameter(ParameterSetName = 'UnblockForwardSyncPostCrossTenantMigration')]
        [Edition('EXO', 'EOP')]
        [string] $MailboxRegion,
        [string] $MailTip,
        [MultiValuedProperty] $MailTipTranslations,
        [Edition('2010+', 'EXO')] [Unlimited] $MaxReceiveSize,
        [Edition('2010+', 'EXO')] [Unlimited] $MaxSendSize,
        [MessageBodyFormat] $MessageBodyFormat,
        [MessageFormat] $MessageFormat,
        [Parameter(ParameterSetName = 'EnableLitigationHoldForMigration')]
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailUser')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveLitigationHoldEnabled')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Parameter(ParameterSetName = 'UnblockForwardSyncPostCrossTenantMigration')]
        [Edition('EXO', 'EOP')]
        [SmtpAddress] $MicrosoftOnlineServicesID,
        [MultiValuedProperty] $ModeratedBy,
        [bool] $ModerationEnabled,
        [string] $Name,
        [Parameter(ParameterSetName = 'EnableLitigationHoldForMigration')]
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailUser')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveLitigationHoldEnabled')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Parameter(ParameterSetName = 'UnblockForwardSyncPostCrossTenantMigration')]
        [Edition('EXO', 'EOP')]
        [securestring] $Password,
        [SmtpAddress] $PrimarySmtpAddress,
        [Parameter(ParameterSetName = 'RecalculateInactiveMailUser', Mandatory)]
        [Edition('EXO', 'EOP')]
        [switch] $RecalculateInactiveMailUser,
        [Edition('2010+', 'EXO')] [Unlimited] $RecipientLimits,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [Unlimited] $RecoverableItemsQuota,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [Unlimited] $RecoverableItemsWarningQuota,
        [MultiValuedProperty] $RejectMessagesFrom,
        [MultiValuedProperty] $RejectMessagesFromDLMembers,
        [MultiValuedProperty] $RejectMessagesFromSendersOrMembers,
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied', Mandatory)]
        [Edition('EXO', 'EOP')]
        [switch] $RemoveComplianceTagHoldApplied,
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied', Mandatory)]
        [Edition('EXO', 'EOP')]
        [switch] $RemoveDelayHoldApplied,
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied', Mandatory)]
        [Edition('EXO', 'EOP')]
        [switch] $RemoveDelayReleaseHoldApplied,
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')] [Edition('EXO', 'EOP')] [switch] $RemoveDisabledArchive,
        [Parameter(ParameterSetName = 'RemoveLitigationHoldEnabled', Mandatory)]
        [Edition('EXO', 'EOP')]
        [switch] $RemoveLitigationHoldEnabled,
        [Parameter(ParameterSetName = 'EnableLitigationHoldForMigration')]
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailUser')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveLitigationHoldEnabled')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Parameter(ParameterSetName = 'UnblockForwardSyncPostCrossTenantMigration')]
        [Edition('EXO', 'EOP')]
        [switch] $RemoveMailboxProvisioningConstraint,
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')] [Edition('EXO', 'EOP')] [string[]] $RemoveOrphanedHolds,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [switch] $RemovePicture,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [switch] $RemoveSpokenName,
        [bool] $RequireSenderAuthenticationEnabled,
        [Parameter(ParameterSetName = 'EnableLitigationHoldForMigration')]
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailUser')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveLitigationHoldEnabled')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Parameter(ParameterSetName = 'UnblockForwardSyncPostCrossTenantMigration')]
        [Edition('EXO', 'EOP')]
        [bool] $ResetPasswordOnNextLogon,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [string] $SamAccountName,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'EnableLitigationHoldForMigration')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailUser')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveLitigationHoldEnabled')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('2010+')]
        [string] $SecondaryAddress,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'EnableLitigationHoldForMigration')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailUser')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveLitigationHoldEnabled')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('2010+')]
        [UMDialPlanIdParameter] $SecondaryDialPlan,
        [TransportModerationNotificationFlags] $SendModerationNotifications,
        [string] $SimpleDisplayName,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2016+')] [switch] $SkipDualWrite,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'EnableLitigationHoldForMigration')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailUser')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveLitigationHoldEnabled')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('2010+')]
        [MultiValuedProperty] $UMDtmfMap,
        [Parameter(ParameterSetName = 'UnblockForwardSyncPostCrossTenantMigration', Mandatory)]
        [Edition('EXO', 'EOP')]
        [switch] $UnblockForwardSyncPostCrossTenantMigration,
        [UseMapiRichTextFormat] $UseMapiRichTextFormat,
        [bool] $UsePreferMessageFormat,
        [Edition('2013+', 'EXO', 'EOP')] [MultiValuedProperty] $UserCertificate,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [string] $UserPrincipalName,
        [Edition('2013+', 'EXO', 'EOP')] [MultiValuedProperty] $UserSMimeCertificate,
        [SmtpAddress] $WindowsEmailAddress
    )
}
