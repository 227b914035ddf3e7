# Mailbox

function Connect-Mailbox {
    [CmdletBinding(DefaultParameterSetName = 'User', SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [StoreMailboxIdParameter] $Identity,
        [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseIdParameter] $Database,
        [Parameter(ParameterSetName = 'Equipment', Mandatory)] [switch] $Equipment,
        [Parameter(ParameterSetName = 'Linked', Mandatory)] [Fqdn] $LinkedDomainController,
        [Parameter(ParameterSetName = 'Linked', Mandatory)] [UserIdParameter] $LinkedMasterAccount,
        [Parameter(ParameterSetName = 'Room', Mandatory)] [switch] $Room,
        [Parameter(ParameterSetName = 'Shared', Mandatory)] [switch] $Shared,
        [Parameter(ParameterSetName = 'ValidateOnly', Mandatory)] [switch] $ValidateOnly,
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'User')]
        [MailboxPolicyIdParameter] $ActiveSyncMailboxPolicy,
        [Parameter(ParameterSetName = 'User')] [AddressBookMailboxPolicyIdParameter] $AddressBookPolicy,
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'User')]
        [string] $Alias,
        [Parameter(ParameterSetName = 'User')] [Edition('2013+')] [switch] $AllowLegacyDNMismatch,
        [Parameter(ParameterSetName = 'User')] [switch] $Archive,
        [Fqdn] $DomainController,
        [Edition('2013+')] [switch] $Force,
        [Parameter(ParameterSetName = 'Linked')] [pscredential] $LinkedCredential,
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'User')]
        [MailboxPolicyIdParameter] $ManagedFolderMailboxPolicy,
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'User')]
        [switch] $ManagedFolderMailboxPolicyAllowed,
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'User')]
        [MailboxPolicyIdParameter] $RetentionPolicy,
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'User')]
        [UserIdParameter] $User
    )
}

function Disable-Mailbox {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Arbitration')] [Edition('2010+')] [switch] $Arbitration,
        [Parameter(ParameterSetName = 'Archive')] [switch] $Archive,
        [Parameter(ParameterSetName = 'Arbitration')]
        [Edition('2013+')]
        [switch] $DisableArbitrationMailboxWithOABsAllowed,
        [Parameter(ParameterSetName = 'Arbitration')] [Edition('2010+')] [switch] $DisableLastArbitrationMailboxAllowed,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010+')] [switch] $IgnoreDefaultScope,
        [Edition('2010+')] [switch] $IgnoreLegalHold,
        [Parameter(ParameterSetName = 'Archive')] [Edition('EXO')] [switch] $PermanentlyDisable,
        [Parameter(ParameterSetName = 'PublicFolder')] [Edition('2013+')] [switch] $PublicFolder,
        [Parameter(ParameterSetName = 'RemoteArchive')] [Edition('2010+')] [switch] $RemoteArchive
    )
}

function Enable-Mailbox {
    [CmdletBinding(DefaultParameterSetName = 'User', SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UserIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Arbitration', Mandatory)] [Edition('2010+')] [switch] $Arbitration,
        [Parameter(ParameterSetName = 'RemoteArchive', Mandatory)] [Edition('2010+')] [SmtpDomain] $ArchiveDomain,
        [Parameter(ParameterSetName = 'Discovery', Mandatory)] [Edition('2010+')] [switch] $Discovery,
        [Parameter(ParameterSetName = 'Equipment', Mandatory)] [Edition('2010+')] [switch] $Equipment,
        [Parameter(ParameterSetName = 'LinkedRoomMailbox', Mandatory)]
        [Parameter(ParameterSetName = 'Linked', Mandatory)]
        [Edition('2010+')]
        [string] $LinkedDomainController,
        [Parameter(ParameterSetName = 'LinkedRoomMailbox', Mandatory)]
        [Parameter(ParameterSetName = 'Linked', Mandatory)]
        [Edition('2010+')]
        [UserIdParameter] $LinkedMasterAccount,
        [Parameter(ParameterSetName = 'LinkedRoomMailbox', Mandatory)] [Edition('2013+')] [switch] $LinkedRoom,
        [Parameter(ParameterSetName = 'PublicFolder', Mandatory)] [Edition('2013+')] [switch] $PublicFolder,
        [Parameter(ParameterSetName = 'Room', Mandatory)] [Edition('2010+')] [switch] $Room,
        [Parameter(ParameterSetName = 'Shared', Mandatory)] [Edition('2010+')] [switch] $Shared,
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'Archive')]
        [Parameter(ParameterSetName = 'AuditLog')]
        [Edition('2010+')]
        [MailboxPolicyIdParameter] $ActiveSyncMailboxPolicy,
        [Parameter(ParameterSetName = 'User')]
        [Edition('2010+')]
        [AddressBookMailboxPolicyIdParameter] $AddressBookPolicy,
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'Archive')]
        [Parameter(ParameterSetName = 'AuditLog')]
        [Edition('2010+')]
        [string] $Alias,
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')] [Parameter(ParameterSetName = 'Archive')] [switch] $Archive,
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Archive')]
        [Edition('2010+')]
        [DatabaseIdParameter] $ArchiveDatabase,
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Archive')]
        [Edition('2010+')]
        [guid] $ArchiveGuid,
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Archive')]
        [MultiValuedProperty] $ArchiveName,
        [Parameter(ParameterSetName = 'AuditLog')] [Edition('2016+')] [switch] $AuditLog,
        [Parameter(ParameterSetName = 'AutoExpandingArchive')] [Edition('EXO', 'EOP')] [switch] $AutoExpandingArchive,
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'AuditLog')]
        [Edition('2010+')]
        [DatabaseIdParameter] $Database,
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'Archive')]
        [Parameter(ParameterSetName = 'AuditLog')]
        [Edition('2010+')]
        [string] $DisplayName,
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'Archive')]
        [Parameter(ParameterSetName = 'AuditLog')]
        [Edition('2010+')]
        [Fqdn] $DomainController,
        [switch] $Force,
        [Parameter(ParameterSetName = 'PublicFolder')] [Edition('2013+')] [switch] $HoldForMigration,
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Edition('2010+')]
        [pscredential] $LinkedCredential,
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'User')]
        [Edition('2010')]
        [MailboxPolicyIdParameter] $ManagedFolderMailboxPolicy,
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'User')]
        [Edition('2010')]
        [switch] $ManagedFolderMailboxPolicyAllowed,
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'Archive')]
        [Parameter(ParameterSetName = 'AuditLog')]
        [Edition('2010+')]
        [SmtpAddress] $PrimarySmtpAddress,
        [Parameter(ParameterSetName = 'RemoteArchive')] [Edition('2010+')] [switch] $RemoteArchive,
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'Archive')]
        [Parameter(ParameterSetName = 'AuditLog')]
        [Edition('2010+')]
        [MailboxPolicyIdParameter] $RetentionPolicy,
        [MailboxPolicyIdParameter] $RoleAssignmentPolicy
    )
}

function Get-Mailbox {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.Mailbox')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'DatabaseSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ServerSet')]
        [Edition('2010+')]
        [switch] $Arbitration,
        [switch] $Archive,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'DatabaseSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ServerSet')]
        [Edition('2016+')]
        [switch] $AuditLog,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'DatabaseSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ServerSet')]
        [Edition('2016+')]
        [switch] $AuxAuditLog,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'DatabaseSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ServerSet')]
        [Edition('2010+')]
        [pscredential] $Credential,
        [Parameter(ParameterSetName = 'DatabaseSet', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010+')]
        [DatabaseIdParameter] $Database,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'DatabaseSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ServerSet')]
        [Edition('2010+')]
        [Fqdn] $DomainController,
        [string] $Filter,
        [Edition('2016+', 'EXO')] [switch] $GroupMailbox,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'DatabaseSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ServerSet')]
        [Edition('2010+')]
        [switch] $IgnoreDefaultScope,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxPlanSet')]
        [Edition('EXO')]
        [switch] $InactiveMailboxOnly,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxPlanSet')]
        [Edition('EXO')]
        [switch] $IncludeAcceptMessagesOnlyFromDLMembersWithDisplayNames,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxPlanSet')]
        [Edition('EXO')]
        [switch] $IncludeAcceptMessagesOnlyFromSendersOrMembersWithDisplayNames,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxPlanSet')]
        [Edition('EXO')]
        [switch] $IncludeAcceptMessagesOnlyFromWithDisplayNames,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxPlanSet')]
        [Edition('EXO')]
        [switch] $IncludeEmailAddressDisplayNames,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxPlanSet')]
        [Edition('EXO')]
        [switch] $IncludeForwardingAddressWithDisplayNames,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxPlanSet')]
        [Edition('EXO')]
        [switch] $IncludeGrantSendOnBehalfToWithDisplayNames,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxPlanSet')]
        [Edition('EXO')]
        [switch] $IncludeInactiveMailbox,
        [Parameter(ParameterSetName = 'MailboxPlanSet', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('EXO')]
        [MailboxPlanIdParameter] $MailboxPlan,
        [Edition('2016+', 'EXO')] [switch] $Migration,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'DatabaseSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ServerSet')]
        [Edition('2013+')]
        [switch] $Monitoring,
        [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [Edition('2013+', 'EXO')] [switch] $PublicFolder,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'DatabaseSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ServerSet')]
        [Edition('2010+')]
        [switch] $ReadFromDomainController,
        [RecipientTypeDetails[]] $RecipientTypeDetails,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'DatabaseSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ServerSet')]
        [Edition('2010+')]
        [switch] $RemoteArchive,
        [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'ServerSet', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2010+')]
        [ServerIdParameter] $Server,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MailboxPlanSet')]
        [Edition('EXO')]
        [switch] $SoftDeletedMailbox,
        [string] $SortBy,
        [Parameter(ParameterSetName = 'AnrSet')]
        [Parameter(ParameterSetName = 'DatabaseSet')]
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ServerSet')]
        [Edition('2016+')]
        [switch] $SupervisoryReviewPolicy
    )
}

function New-Mailbox {
    [CmdletBinding(DefaultParameterSetName = 'User', SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [ParameterSets('User', 'MicrosoftOnlineServicesID', 'Arbitration', 'AuditLog', 'AuxAuditLog', 'DisabledUser', 'Discovery', 'EnableRoomMailboxAccount', 'Equipment', 'FederatedUser', 'InactiveMailbox', 'Linked', 'LinkedRoomMailbox', 'MicrosoftOnlineServicesFederatedUser', 'Migration', 'PublicFolder', 'RemoteArchive', 'RemovedMailbox', 'Room', 'Shared', 'SupervisoryReviewPolicyMailbox')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.Mailbox')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Name,
        [Parameter(ParameterSetName = 'DisabledUser', Mandatory)] [Edition('2010+')] [switch] $AccountDisabled,
        [Parameter(ParameterSetName = 'Arbitration', Mandatory)]
        [Parameter(ParameterSetName = 'Migration', Mandatory)]
        [Edition('2010+')]
        [switch] $Arbitration,
        [Parameter(ParameterSetName = 'RemoteArchive', Mandatory)] [Edition('2010+')] [SmtpDomain] $ArchiveDomain,
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Parameter(ParameterSetName = 'Discovery', Mandatory)]
        [switch] $Discovery,
        [Parameter(ParameterSetName = 'EnableRoomMailboxAccount', Mandatory)]
        [Edition('2013+', 'EXO')]
        [bool] $EnableRoomMailboxAccount,
        [Parameter(ParameterSetName = 'Equipment', Mandatory)] [switch] $Equipment,
        [Parameter(ParameterSetName = 'FederatedUser', Mandatory)]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesFederatedUser', Mandatory)]
        [Edition('EXO')]
        [string] $FederatedIdentity,
        [Parameter(ParameterSetName = 'User', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'InactiveMailbox', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('EXO')]
        [MailboxIdParameter] $InactiveMailbox,
        [Parameter(ParameterSetName = 'Linked', Mandatory)]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox', Mandatory)]
        [Edition('2010+')]
        [string] $LinkedDomainController,
        [Parameter(ParameterSetName = 'Linked', Mandatory)]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox', Mandatory)]
        [Edition('2010+')]
        [UserIdParameter] $LinkedMasterAccount,
        [Parameter(ParameterSetName = 'LinkedRoomMailbox', Mandatory)] [Edition('2013+')] [switch] $LinkedRoom,
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID', Mandatory)]
        [Parameter(ParameterSetName = 'EnableRoomMailboxAccount')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesFederatedUser', Mandatory)]
        [Edition('EXO')]
        [WindowsLiveId] $MicrosoftOnlineServicesID,
        [Parameter(ParameterSetName = 'Migration', Mandatory)] [Edition('2016+', 'EXO')] [switch] $Migration,
        [Parameter(ParameterSetName = 'User', Mandatory)]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID', Mandatory)]
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'FederatedUser')]
        [Parameter(ParameterSetName = 'InactiveMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Migration')]
        [Parameter(ParameterSetName = 'RemoteArchive', Mandatory)]
        [Parameter(ParameterSetName = 'RemovedMailbox')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [securestring] $Password,
        [Parameter(ParameterSetName = 'PublicFolder', Mandatory)] [Edition('2013+', 'EXO')] [switch] $PublicFolder,
        [Parameter(ParameterSetName = 'User', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'DisabledUser', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'FederatedUser', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'InactiveMailbox', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Linked', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesFederatedUser', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'RemoteArchive', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'RemovedMailbox', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('EXO')]
        [RemovedMailboxIdParameter] $RemovedMailbox,
        [Parameter(ParameterSetName = 'EnableRoomMailboxAccount', Mandatory)]
        [Parameter(ParameterSetName = 'Room', Mandatory)]
        [switch] $Room,
        [Parameter(ParameterSetName = 'Shared', Mandatory)] [switch] $Shared,
        [Parameter(ParameterSetName = 'User', Mandatory)]
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'AuditLog', Mandatory)]
        [Parameter(ParameterSetName = 'AuxAuditLog')]
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'EnableRoomMailboxAccount')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Migration')]
        [Parameter(ParameterSetName = 'RemoteArchive', Mandatory)]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'SupervisoryReviewPolicyMailbox')]
        [Edition('2010+')]
        [string] $UserPrincipalName,
        [MailboxPolicyIdParameter] $ActiveSyncMailboxPolicy,
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'AuditLog')]
        [Parameter(ParameterSetName = 'AuxAuditLog')]
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'EnableRoomMailboxAccount')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'InactiveMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Migration')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'RemovedMailbox')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'SupervisoryReviewPolicyMailbox')]
        [Edition('2010+')]
        [AddressBookMailboxPolicyIdParameter] $AddressBookPolicy,
        [string] $Alias,
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'RemovedMailbox')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Edition('2010+')]
        [MailboxIdParameter] $ArbitrationMailbox,
        [switch] $Archive,
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'AuditLog')]
        [Parameter(ParameterSetName = 'AuxAuditLog')]
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'EnableRoomMailboxAccount')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'InactiveMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Migration')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'RemovedMailbox')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'SupervisoryReviewPolicyMailbox')]
        [Edition('2010+')]
        [DatabaseIdParameter] $ArchiveDatabase,
        [Parameter(ParameterSetName = 'AuditLog', Mandatory)] [Edition('2016+')] [switch] $AuditLog,
        [Parameter(ParameterSetName = 'AuxAuditLog', Mandatory)] [Edition('2016+')] [switch] $AuxAuditLog,
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'AuditLog')]
        [Parameter(ParameterSetName = 'AuxAuditLog')]
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'EnableRoomMailboxAccount')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'InactiveMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Migration')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'RemovedMailbox')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'SupervisoryReviewPolicyMailbox')]
        [Edition('2010+')]
        [DatabaseIdParameter] $Database,
        [string] $DisplayName,
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'AuditLog')]
        [Parameter(ParameterSetName = 'AuxAuditLog')]
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'EnableRoomMailboxAccount')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'InactiveMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Migration')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'RemovedMailbox')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'SupervisoryReviewPolicyMailbox')]
        [Edition('2010+')]
        [Fqdn] $DomainController,
        [string] $FirstName,
        [switch] $Force,
        [Parameter(ParameterSetName = 'PublicFolder')] [Edition('2013+', 'EXO')] [switch] $HoldForMigration,
        [string] $ImmutableId,
        [string] $Initials,
        [Parameter(ParameterSetName = 'PublicFolder')] [Edition('2013+', 'EXO')] [bool] $IsExcludedFromServingHierarchy,
        [string] $LastName,
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Edition('2010+')]
        [pscredential] $LinkedCredential,
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'FederatedUser')]
        [Parameter(ParameterSetName = 'InactiveMailbox')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesFederatedUser')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'RemovedMailbox')]
        [Edition('EXO')]
        [MailboxPlanIdParameter] $MailboxPlan,
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'EnableRoomMailboxAccount')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'FederatedUser')]
        [Parameter(ParameterSetName = 'InactiveMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesFederatedUser')]
        [Parameter(ParameterSetName = 'Migration')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'RemovedMailbox')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Edition('EXO')]
        [string] $MailboxRegion,
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'FederatedUser')]
        [Parameter(ParameterSetName = 'InactiveMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesFederatedUser')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'RemovedMailbox')]
        [Parameter(ParameterSetName = 'Room')]
        [Edition('2010')]
        [MailboxPolicyIdParameter] $ManagedFolderMailboxPolicy,
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'FederatedUser')]
        [Parameter(ParameterSetName = 'InactiveMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesFederatedUser')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'RemovedMailbox')]
        [Parameter(ParameterSetName = 'Room')]
        [Edition('2010')]
        [switch] $ManagedFolderMailboxPolicyAllowed,
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'InactiveMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'RemovedMailbox')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [MultiValuedProperty] $ModeratedBy,
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'InactiveMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'RemovedMailbox')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [bool] $ModerationEnabled,
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')] [Parameter(ParameterSetName = 'Room')] [string] $Office,
        [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')] [Parameter(ParameterSetName = 'Room')] [string] $Phone,
        [SmtpAddress] $PrimarySmtpAddress,
        [Parameter(ParameterSetName = 'Arbitration')] [Edition('EXO')] [ProxyAddress] $ProxyEmailAddress,
        [Parameter(ParameterSetName = 'RemoteArchive')] [Edition('2010+')] [switch] $RemoteArchive,
        [bool] $RemotePowerShellEnabled,
        [bool] $ResetPasswordOnNextLogon,
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Room')]
        [int] $ResourceCapacity,
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'AuditLog')]
        [Parameter(ParameterSetName = 'AuxAuditLog')]
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'EnableRoomMailboxAccount')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'InactiveMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Migration')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'RemovedMailbox')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'SupervisoryReviewPolicyMailbox')]
        [Edition('2010+')]
        [MailboxPolicyIdParameter] $RetentionPolicy,
        [MailboxPolicyIdParameter] $RoleAssignmentPolicy,
        [Parameter(ParameterSetName = 'EnableRoomMailboxAccount')]
        [Edition('2013+', 'EXO')]
        [securestring] $RoomMailboxPassword,
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'AuditLog')]
        [Parameter(ParameterSetName = 'AuxAuditLog')]
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'EnableRoomMailboxAccount')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'InactiveMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Migration')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'RemovedMailbox')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'SupervisoryReviewPolicyMailbox')]
        [Edition('2010+')]
        [string] $SamAccountName,
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'InactiveMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'RemovedMailbox')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [TransportModerationNotificationFlags] $SendModerationNotifications,
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'AuditLog')]
        [Parameter(ParameterSetName = 'AuxAuditLog')]
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'EnableRoomMailboxAccount')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'InactiveMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Migration')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'RemovedMailbox')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'SupervisoryReviewPolicyMailbox')]
        [Edition('2010+')]
        [SharingPolicyIdParameter] $SharingPolicy,
        [Parameter(ParameterSetName = 'SupervisoryReviewPolicyMailbox', Mandatory)]
        [Edition('2016+')]
        [switch] $SupervisoryReviewPolicy,
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'EnableRoomMailboxAccount')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'FederatedUser')]
        [Parameter(ParameterSetName = 'InactiveMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesFederatedUser')]
        [Parameter(ParameterSetName = 'Migration')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'RemovedMailbox')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Edition('EXO')]
        [switch] $TargetAllMDBs,
        [Parameter(ParameterSetName = 'User')]
        [Parameter(ParameterSetName = 'MicrosoftOnlineServicesID')]
        [Parameter(ParameterSetName = 'Arbitration')]
        [Parameter(ParameterSetName = 'AuditLog')]
        [Parameter(ParameterSetName = 'AuxAuditLog')]
        [Parameter(ParameterSetName = 'DisabledUser')]
        [Parameter(ParameterSetName = 'Discovery')]
        [Parameter(ParameterSetName = 'EnableRoomMailboxAccount')]
        [Parameter(ParameterSetName = 'Equipment')]
        [Parameter(ParameterSetName = 'InactiveMailbox')]
        [Parameter(ParameterSetName = 'Linked')]
        [Parameter(ParameterSetName = 'LinkedRoomMailbox')]
        [Parameter(ParameterSetName = 'Migration')]
        [Parameter(ParameterSetName = 'PublicFolder')]
        [Parameter(ParameterSetName = 'RemoteArchive')]
        [Parameter(ParameterSetName = 'RemovedMailbox')]
        [Parameter(ParameterSetName = 'Room')]
        [Parameter(ParameterSetName = 'Shared')]
        [Parameter(ParameterSetName = 'SupervisoryReviewPolicyMailbox')]
        [Edition('2010+')]
        [ThrottlingPolicyIdParameter] $ThrottlingPolicy
    )
}

function Remove-Mailbox {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Default', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'StoreMailboxIdentity', Mandatory)]
        [Edition('2010+')]
        [DatabaseIdParameter] $Database,
        [Parameter(ParameterSetName = 'StoreMailboxIdentity', Mandatory)]
        [Edition('2010+')]
        [StoreMailboxIdParameter] $StoreMailboxIdentity,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'StoreMailboxIdentity')]
        [Edition('2010+')]
        [switch] $Arbitration,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'StoreMailboxIdentity')]
        [Edition('2016+')]
        [switch] $AuditLog,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'StoreMailboxIdentity')]
        [Edition('2016+')]
        [switch] $AuxAuditLog,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'StoreMailboxIdentity')]
        [Edition('2010+')]
        [Fqdn] $DomainController,
        [Edition('2013+', 'EXO')] [switch] $Force,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'StoreMailboxIdentity')]
        [Edition('2010+')]
        [switch] $IgnoreDefaultScope,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'StoreMailboxIdentity')]
        [Edition('2010+')]
        [switch] $IgnoreLegalHold,
        [Edition('2016+', 'EXO')] [switch] $Migration,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [bool] $Permanent,
        [Parameter(ParameterSetName = 'Default')] [Edition('EXO')] [switch] $PermanentlyDelete,
        [Edition('2013+', 'EXO')] [switch] $PublicFolder,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'StoreMailboxIdentity')]
        [Edition('2013+')]
        [switch] $RemoveArbitrationMailboxWithOABsAllowed,
        [Parameter(ParameterSetName = 'Default')] [Edition('EXO')] [switch] $RemoveCNFPublicFolderMailboxPermanently,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'StoreMailboxIdentity')]
        [Edition('2010+')]
        [switch] $RemoveLastArbitrationMailboxAllowed,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'StoreMailboxIdentity')]
        [Edition('2016+')]
        [switch] $SupervisoryReviewPolicy
    )
}

function Restore-Mailbox {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(Mandatory)] [DatabaseIdParameter] $RecoveryDatabase,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [StoreMailboxIdParameter] $RecoveryMailbox,
        [Parameter(Mandatory)] [string] $TargetFolder,
        [switch] $AllowDuplicates,
        [string[]] $AllContentKeywords,
        [string[]] $AttachmentFilenames,
        [int] $BadItemLimit,
        [string[]] $ContentKeywords,
        [datetime] $EndDate,
        [MapiFolderPath[]] $ExcludeFolders,
        [Fqdn] $GlobalCatalog,
        [MapiFolderPath[]] $IncludeFolders,
        [cultureinfo] $Locale,
        [int] $MaxThreads,
        [string[]] $RecipientKeywords,
        [string[]] $SenderKeywords,
        [datetime] $StartDate,
        [string[]] $SubjectKeywords,
        [switch] $ValidateOnly
    )
}

function Search-Mailbox {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.Mailbox')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxOrMailUserIdParameter] $Identity,
        [Parameter(ParameterSetName = 'EstimateResult', Mandatory)] [switch] $EstimateResultOnly,
        [Parameter(ParameterSetName = 'Mailbox', Mandatory)] [string] $TargetFolder,
        [Parameter(ParameterSetName = 'Mailbox', Mandatory)] [MailboxIdParameter] $TargetMailbox,
        [Parameter(ParameterSetName = 'Identity')] [Parameter(ParameterSetName = 'Mailbox')] [switch] $DeleteContent,
        [Fqdn] $DomainController,
        [switch] $DoNotIncludeArchive,
        [switch] $Force,
        [switch] $IncludeUnsearchableItems,
        [Parameter(ParameterSetName = 'Mailbox')] [LoggingLevel] $LogLevel,
        [Parameter(ParameterSetName = 'Mailbox')] [switch] $LogOnly,
        [switch] $SearchDumpster,
        [switch] $SearchDumpsterOnly,
        [string] $SearchQuery
    )
}

function Set-Mailbox {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    [ParameterSets('Identity', 'ExcludeFromAllHolds', 'ExcludeFromAllOrgHolds', 'ExcludeFromOrgHolds', 'IsExchangeCloudManaged', 'ProvideConsent', 'RecalculateInactiveMailbox', 'RemoveComplianceTagHoldApplied', 'RemoveDelayHoldApplied', 'RemoveDelayReleaseHoldApplied', 'RemoveDisabledArchive', 'RemoveOrphanedHolds')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [MailboxIdParameter] $Identity,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $AcceptMessagesOnlyFrom,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $AcceptMessagesOnlyFromDLMembers,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $AcceptMessagesOnlyFromSendersOrMembers,
        [Edition('2016+', 'EXO', 'EOP')] [bool] $AccountDisabled,
        [Edition('2010+', 'EXO')] [AddressBookMailboxPolicyIdParameter] $AddressBookPolicy,
        [Edition('2010+', 'EXO')] [string] $Alias,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [bool] $AntispamBypassEnabled,
        [Edition('2010+', 'EXO')] [switch] $ApplyMandatoryProperties,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [switch] $Arbitration,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [MailboxIdParameter] $ArbitrationMailbox,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [DatabaseIdParameter] $ArchiveDatabase,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [SmtpDomain] $ArchiveDomain,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $ArchiveName,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [Unlimited] $ArchiveQuota,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [ArchiveStatusFlags] $ArchiveStatus,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [Unlimited] $ArchiveWarningQuota,
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2016+')]
        [SetMailbox+ClearableADAttributes[]] $AttributesToClear,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $AuditAdmin,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $AuditDelegate,
        [Edition('2010+', 'EXO')] [bool] $AuditEnabled,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2016+')] [switch] $AuditLog,
        [Edition('2010+', 'EXO')] [EnhancedTimeSpan] $AuditLogAgeLimit,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $AuditOwner,
        [Edition('EXO')] [bool] $AutoArchivingEnabled,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Edition('2016+')]
        [switch] $AuxAuditLog,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $BypassModerationFromSendersOrMembers,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [Unlimited] $CalendarLoggingQuota,
        [Edition('2010+', 'EXO')] [bool] $CalendarRepairDisabled,
        [Edition('2010+', 'EXO')] [bool] $CalendarVersionStoreDisabled,
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged')]
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('EXO')]
        [switch] $ClearThrottlingPolicyAssignment,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [bool] $ClientExtensions,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('2010+')]
        [bool] $CreateDTMFMap,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute1,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute10,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute11,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute12,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute13,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute14,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute15,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute2,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute3,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute4,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute5,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute6,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute7,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute8,
        [Edition('2010+', 'EXO')] [string] $CustomAttribute9,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [DatabaseIdParameter] $Database,
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged')]
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('EXO')]
        [DataEncryptionPolicyIdParameter] $DataEncryptionPolicy,
        [Edition('EXO')] [MultiValuedProperty] $DefaultAuditSet,
        [Edition('2013+', 'EXO')] [RecipientIdParameter] $DefaultPublicFolderMailbox,
        [Edition('2010+', 'EXO')] [bool] $DeliverToMailboxAndForward,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2016+')] [bool] $DisableThrottling = $false,
        [Edition('2010+', 'EXO')] [string] $DisplayName,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [bool] $DowngradeHighPriorityMessagesEnabled,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [int] $DumpsterMessagesPerFolderCountReceiveQuota,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [int] $DumpsterMessagesPerFolderCountWarningQuota,
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged')]
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('EXO')]
        [bool] $ElcProcessingDisabled,
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged')]
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('EXO')]
        [MultiValuedProperty] $EmailAddressDisplayNames,
        [Edition('2010+', 'EXO')] [ProxyAddressCollection] $EmailAddresses,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [bool] $EmailAddressPolicyEnabled,
        [Edition('2013+', 'EXO')] [bool] $EnableRoomMailboxAccount,
        [Edition('2010+', 'EXO')] [datetime] $EndDateForRetentionHold,
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged')]
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('EXO')]
        [string] $EnforcedTimestamps,
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds', Mandatory)]
        [Edition('EXO', 'EOP')]
        [switch] $ExcludeFromAllHolds,
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Edition('EXO', 'EOP')]
        [switch] $ExcludeFromAllOrgHolds,
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')] [Edition('EXO', 'EOP')] [string[]] $ExcludeFromOrgHolds,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [int] $ExtendedPropertiesCountQuota,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $ExtensionCustomAttribute1,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $ExtensionCustomAttribute2,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $ExtensionCustomAttribute3,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $ExtensionCustomAttribute4,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $ExtensionCustomAttribute5,
        [Edition('2010+', 'EXO')] [ExternalOofOptions] $ExternalOofOptions,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [int] $FolderHierarchyChildrenCountReceiveQuota,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [int] $FolderHierarchyChildrenCountWarningQuota,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [int] $FolderHierarchyDepthReceiveQuota,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [int] $FolderHierarchyDepthWarningQuota,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [int] $FoldersCountReceiveQuota,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [int] $FoldersCountWarningQuota,
        [Edition('2010+', 'EXO')] [switch] $Force,
        [Edition('2010+', 'EXO')] [RecipientIdParameter] $ForwardingAddress,
        [Edition('2010+', 'EXO')] [ProxyAddress] $ForwardingSmtpAddress,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [bool] $GMGen,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $GrantSendOnBehalfTo,
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged')]
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('EXO', 'EOP')]
        [MailboxIdParameter] $GroupMailbox,
        [Edition('2010+', 'EXO')] [bool] $HiddenFromAddressListsEnabled,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [switch] $IgnoreDefaultScope,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('2013+')]
        [bool] $ImListMigrationCompleted,
        [Edition('2010+', 'EXO')] [string] $ImmutableId,
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged')]
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('EXO', 'EOP')]
        [switch] $InactiveMailbox,
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged', Mandatory)]
        [Edition('EXO', 'EOP')]
        [bool] $IsExchangeCloudManaged,
        [Edition('2013+', 'EXO')] [bool] $IsExcludedFromServingHierarchy,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [bool] $IsHierarchyReady,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2016+')] [bool] $IsHierarchySyncEnabled,
        [Edition('2010+', 'EXO')] [Unlimited] $IssueWarningQuota,
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged')]
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('EXO')]
        [SmtpAddress] $JournalArchiveAddress,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $Languages,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [pscredential] $LinkedCredential,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [string] $LinkedDomainController,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [UserIdParameter] $LinkedMasterAccount,
        [Edition('2010+', 'EXO')] [datetime] $LitigationHoldDate,
        [Edition('2013+', 'EXO', 'EOP')] [Unlimited] $LitigationHoldDuration,
        [bool] $LitigationHoldEnabled,
        [string] $LitigationHoldOwner,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [int] $MailboxMessagesPerFolderCountReceiveQuota,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [int] $MailboxMessagesPerFolderCountWarningQuota,
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged')]
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('EXO')]
        [string] $MailboxRegion,
        [Edition('2010+', 'EXO')] [string] $MailTip,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $MailTipTranslations,
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2010')]
        [MailboxPolicyIdParameter] $ManagedFolderMailboxPolicy,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010')] [switch] $ManagedFolderMailboxPolicyAllowed,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [bool] $Management,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [int] $MaxBlockedSenders,
        [Edition('2010+', 'EXO')] [Unlimited] $MaxReceiveSize,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [int] $MaxSafeSenders,
        [Edition('2010+', 'EXO')] [Unlimited] $MaxSendSize,
        [Edition('2013+', 'EXO')] [bool] $MessageCopyForSendOnBehalfEnabled,
        [Edition('2013+', 'EXO')] [bool] $MessageCopyForSentAsEnabled,
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged')]
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('EXO')]
        [bool] $MessageCopyForSMTPClientSubmissionEnabled,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Edition('2013+')]
        [bool] $MessageTracking,
        [Edition('2010+', 'EXO')] [bool] $MessageTrackingReadStatusEnabled,
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged')]
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('EXO')]
        [SmtpAddress] $MicrosoftOnlineServicesID,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [bool] $Migration,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $ModeratedBy,
        [Edition('2010+', 'EXO')] [bool] $ModerationEnabled,
        [Edition('2010+', 'EXO')] [string] $Name,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [securestring] $NewPassword,
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged')]
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('EXO', 'EOP')]
        [MultiValuedProperty] $NonCompliantDevices,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [bool] $OABGen,
        [Edition('2010+', 'EXO')] [string] $Office,
        [Parameter(ParameterSetName = 'Identity')]
        [Edition('2010+')]
        [OfflineAddressBookIdParameter] $OfflineAddressBook,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [securestring] $OldPassword,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [bool] $OMEncryption,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2016+')] [bool] $OMEncryptionStore,
        [Edition('2013+', 'EXO')] [securestring] $Password,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [SmtpAddress] $PrimarySmtpAddress,
        [Edition('2010+', 'EXO')] [Unlimited] $ProhibitSendQuota,
        [Edition('2010+', 'EXO')] [Unlimited] $ProhibitSendReceiveQuota,
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Edition('EXO', 'EOP')]
        [switch] $ProvideConsent,
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged')]
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('EXO')]
        [switch] $ProvisionedForOfficeGraph,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [bool] $PstProvider,
        [Edition('2013+', 'EXO')] [switch] $PublicFolder,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [OrganizationalUnitIdParameter] $QueryBaseDN,
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox', Mandatory)]
        [Edition('EXO', 'EOP')]
        [switch] $RecalculateInactiveMailbox,
        [Edition('2010+', 'EXO')] [Unlimited] $RecipientLimits,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [Unlimited] $RecoverableItemsQuota,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [Unlimited] $RecoverableItemsWarningQuota,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $RejectMessagesFrom,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $RejectMessagesFromDLMembers,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $RejectMessagesFromSendersOrMembers,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [RemoteRecipientType] $RemoteRecipientType,
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied', Mandatory)]
        [Edition('EXO', 'EOP')]
        [switch] $RemoveComplianceTagHoldApplied,
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied', Mandatory)]
        [Edition('EXO', 'EOP')]
        [switch] $RemoveDelayHoldApplied,
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied', Mandatory)]
        [Edition('EXO', 'EOP')]
        [switch] $RemoveDelayReleaseHoldApplied,
        [Parameter(ParameterSetName = 'RemoveDisabledArchive', Mandatory)]
        [Edition('EXO')]
        [switch] $RemoveDisabledArchive,
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged')]
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('EXO', 'EOP')]
        [switch] $RemoveMailboxProvisioningConstraint,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [switch] $RemoveManagedFolderAndPolicy,
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')] [Edition('EXO', 'EOP')] [string[]] $RemoveOrphanedHolds,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [switch] $RemovePicture,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [switch] $RemoveSpokenName,
        [Edition('2010+', 'EXO')] [bool] $RequireSenderAuthenticationEnabled,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [bool] $ResetPasswordOnNextLogon,
        [Edition('2010+', 'EXO')] [int] $ResourceCapacity,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $ResourceCustom,
        [Edition('2010+', 'EXO')] [EnhancedTimeSpan] $RetainDeletedItemsFor,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [bool] $RetainDeletedItemsUntilBackup,
        [string] $RetentionComment,
        [Edition('2010+', 'EXO')] [bool] $RetentionHoldEnabled,
        [Edition('2010+', 'EXO')] [MailboxPolicyIdParameter] $RetentionPolicy,
        [string] $RetentionUrl,
        [Edition('2010+', 'EXO')] [MailboxPolicyIdParameter] $RoleAssignmentPolicy,
        [Edition('2013+', 'EXO')] [securestring] $RoomMailboxPassword,
        [Edition('2010+', 'EXO')] [ByteQuantifiedSize] $RulesQuota,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [string] $SamAccountName,
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged')]
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('EXO')]
        [bool] $SchedulerAssistant,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [bool] $SCLDeleteEnabled,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [int] $SCLDeleteThreshold,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [bool] $SCLJunkEnabled,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [int] $SCLJunkThreshold,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [bool] $SCLQuarantineEnabled,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [int] $SCLQuarantineThreshold,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [bool] $SCLRejectEnabled,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [int] $SCLRejectThreshold,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('2010+')]
        [string] $SecondaryAddress,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('2010+')]
        [UMDialPlanIdParameter] $SecondaryDialPlan,
        [Edition('2010+', 'EXO')] [TransportModerationNotificationFlags] $SendModerationNotifications,
        [Edition('2010+', 'EXO')] [SharingPolicyIdParameter] $SharingPolicy,
        [Edition('2010+', 'EXO')] [string] $SimpleDisplayName,
        [Edition('2010+', 'EXO')] [bool] $SingleItemRecoveryEnabled,
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('2016+')]
        [switch] $SkipDualWrite,
        [Edition('2010+', 'EXO')] [datetime] $StartDateForRetentionHold,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged')]
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('2016+', 'EXO', 'EOP')]
        [datetime] $StsRefreshTokensValidFrom,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2016+')] [long] $SystemMessageSizeShutoffQuota,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2016+')] [long] $SystemMessageSizeWarningQuota,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [ThrottlingPolicyIdParameter] $ThrottlingPolicy,
        [Edition('2010+', 'EXO')] [ConvertibleMailboxSubType] $Type,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [bool] $UMDataStorage,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('2010+')]
        [MultiValuedProperty] $UMDtmfMap,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [bool] $UMGrammar,
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged')]
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('EXO')]
        [UniqueRecipientsCountLimitLevelType] $UniqueRecipientsCountLimitLevel,
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged')]
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('EXO')]
        [bool] $UniqueUnrestrictedGroupsLimitEnabled,
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged')]
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')]
        [Edition('EXO', 'EOP')]
        [switch] $UpdateEnforcedTimestamp,
        [Edition('2010+', 'EXO')] [bool] $UseDatabaseQuotaDefaults,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ExcludeFromAllHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromAllOrgHolds')]
        [Parameter(ParameterSetName = 'ExcludeFromOrgHolds')]
        [Parameter(ParameterSetName = 'IsExchangeCloudManaged')]
        [Parameter(ParameterSetName = 'ProvideConsent')]
        [Parameter(ParameterSetName = 'RecalculateInactiveMailbox')]
        [Parameter(ParameterSetName = 'RemoveComplianceTagHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDelayReleaseHoldApplied')]
        [Parameter(ParameterSetName = 'RemoveDisabledArchive')]
        [Edition('2010+', 'EXO')]
        [bool] $UseDatabaseRetentionDefaults,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $UserCertificate,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [string] $UserPrincipalName,
        [Edition('2010+', 'EXO')] [MultiValuedProperty] $UserSMimeCertificate,
        [Edition('2010+', 'EXO')] [SmtpAddress] $WindowsEmailAddress,
        [Parameter(ParameterSetName = 'RemoveOrphanedHolds')] [bool] $MessageRecallProcessingEnabled
    )
}
