# MailboxRestoreRequest

function Get-MailboxRestoreRequest {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.MailboxReplicationService.MailboxRestoreRequest')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxRestoreRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Filtering')] [string] $BatchName,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Filtering')] [bool] $HighPriority,
        [Parameter(ParameterSetName = 'Filtering')] [string] $Name,
        [Parameter(ParameterSetName = 'Filtering')] [Edition('2013+')] [DatabaseIdParameter] $RequestQueue,
        [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'Filtering')] [Edition('2010+')] [DatabaseIdParameter] $SourceDatabase,
        [Parameter(ParameterSetName = 'Filtering')] [RequestStatus] $Status,
        [Parameter(ParameterSetName = 'Filtering')] [bool] $Suspend,
        [Parameter(ParameterSetName = 'Filtering')] [Edition('2010')] [DatabaseIdParameter] $TargetDatabase,
        [Parameter(ParameterSetName = 'Filtering')] [MailboxOrMailUserIdParameter] $TargetMailbox
    )
}

function New-MailboxRestoreRequest {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [ParameterSets('Default', 'CrossTenantRestore', 'MigrationLocalMailboxRestore', 'RemoteMailboxRestoreMailboxLocationId', 'RemoteMailboxRestoreMailboxId', 'SourceMailbox')]
    [OutputType('Microsoft.Exchange.MailboxReplicationService.MailboxRestoreRequest')]
    param(
        [Parameter(ParameterSetName = 'CrossTenantRestore', Mandatory)] [Edition('EXO')] [switch] $CrossTenantRestore,
        [Parameter(ParameterSetName = 'SourceMailbox', Mandatory)] [Edition('EXO')] [pscredential] $RemoteCredential,
        [Parameter(ParameterSetName = 'SourceMailbox', Mandatory)] [Edition('EXO')] [guid] $RemoteDatabaseGuid,
        [Parameter(ParameterSetName = 'SourceMailbox', Mandatory)] [Edition('EXO')] [Fqdn] $RemoteHostName,
        [Parameter(ParameterSetName = 'SourceMailbox', Mandatory)]
        [Edition('EXO')]
        [RemoteRestoreType] $RemoteRestoreType,
        [Parameter(ParameterSetName = 'Default', Mandatory)]
        [Parameter(ParameterSetName = 'MigrationLocalMailboxRestore', Mandatory)]
        [Edition('2010+')]
        [DatabaseIdParameter] $SourceDatabase,
        [Parameter(ParameterSetName = 'CrossTenantRestore', Mandatory)]
        [Edition('EXO')]
        [MigrationEndpointIdParameter] $SourceEndpoint,
        [Parameter(ParameterSetName = 'CrossTenantRestore', Mandatory)] [Edition('EXO')] [guid] $SourceExchangeGuid,
        [Parameter(ParameterSetName = 'SourceMailbox', Mandatory)]
        [Edition('2016+', 'EXO')]
        [SourceMailbox] $SourceMailbox,
        [Parameter(ParameterSetName = 'Default', Mandatory)]
        [Parameter(ParameterSetName = 'MigrationLocalMailboxRestore', Mandatory)]
        [Parameter(ParameterSetName = 'RemoteMailboxRestoreMailboxLocationId', Mandatory)]
        [Parameter(ParameterSetName = 'RemoteMailboxRestoreMailboxId', Mandatory)]
        [StoreMailboxIdParameter] $SourceStoreMailbox,
        [Parameter(ParameterSetName = 'CrossTenantRestore', Mandatory)] [Edition('EXO')] [SmtpDomain] $SourceTenant,
        [Parameter(ParameterSetName = 'Default', Mandatory)]
        [Parameter(ParameterSetName = 'CrossTenantRestore', Mandatory)]
        [Parameter(ParameterSetName = 'RemoteMailboxRestoreMailboxLocationId', Mandatory)]
        [Parameter(ParameterSetName = 'RemoteMailboxRestoreMailboxId', Mandatory)]
        [Parameter(ParameterSetName = 'SourceMailbox', Mandatory)]
        [Edition('2016+', 'EXO')]
        [MailboxLocationIdParameter] $TargetMailbox,
        [switch] $AcceptLargeDataLoss,
        [switch] $AllowLegacyDNMismatch,
        [FAICopyOption] $AssociatedMessagesCopyOption,
        [Edition('2010+')] [Unlimited] $BadItemLimit,
        [string] $BatchName,
        [Parameter(ParameterSetName = 'CrossTenantRestore')]
        [Parameter(ParameterSetName = 'MigrationLocalMailboxRestore')]
        [Parameter(ParameterSetName = 'RemoteMailboxRestoreMailboxLocationId')]
        [Parameter(ParameterSetName = 'RemoteMailboxRestoreMailboxId')]
        [Parameter(ParameterSetName = 'SourceMailbox')]
        [Edition('2013+', 'EXO')]
        [Unlimited] $CompletedRequestAgeLimit,
        [ConflictResolutionOption] $ConflictResolutionOption = 'KeepSourceItem',
        [Parameter(ParameterSetName = 'CrossTenantRestore')]
        [Parameter(ParameterSetName = 'MigrationLocalMailboxRestore')]
        [Parameter(ParameterSetName = 'RemoteMailboxRestoreMailboxLocationId')]
        [Parameter(ParameterSetName = 'SourceMailbox')]
        [Edition('EXO')]
        [string] $ContentFilter,
        [Parameter(ParameterSetName = 'CrossTenantRestore')]
        [Parameter(ParameterSetName = 'MigrationLocalMailboxRestore')]
        [Parameter(ParameterSetName = 'RemoteMailboxRestoreMailboxLocationId')]
        [Parameter(ParameterSetName = 'SourceMailbox')]
        [Edition('EXO')]
        [cultureinfo] $ContentFilterLanguage,
        [Fqdn] $DomainController,
        [switch] $ExcludeDumpster,
        [string[]] $ExcludeFolders,
        [string[]] $IncludeFolders,
        [Parameter(ParameterSetName = 'MigrationLocalMailboxRestore')]
        [Parameter(ParameterSetName = 'RemoteMailboxRestoreMailboxLocationId')]
        [Parameter(ParameterSetName = 'RemoteMailboxRestoreMailboxId')]
        [Parameter(ParameterSetName = 'SourceMailbox')]
        [Edition('2013+')]
        [InternalMrsFlag[]] $InternalFlags,
        [Parameter(ParameterSetName = 'CrossTenantRestore')]
        [Parameter(ParameterSetName = 'MigrationLocalMailboxRestore')]
        [Parameter(ParameterSetName = 'RemoteMailboxRestoreMailboxLocationId')]
        [Parameter(ParameterSetName = 'RemoteMailboxRestoreMailboxId')]
        [Parameter(ParameterSetName = 'SourceMailbox')]
        [Edition('2013+')]
        [Unlimited] $LargeItemLimit,
        [Parameter(ParameterSetName = 'Default')] [Edition('2010')] [Fqdn] $MRSServer,
        [string] $Name,
        [Parameter(ParameterSetName = 'Default')]
        [Parameter(ParameterSetName = 'MigrationLocalMailboxRestore')]
        [Parameter(ParameterSetName = 'RemoteMailboxRestoreMailboxLocationId')]
        [Parameter(ParameterSetName = 'RemoteMailboxRestoreMailboxId')]
        [Parameter(ParameterSetName = 'SourceMailbox')]
        [Edition('2010+')]
        [RequestPriority] $Priority,
        [Parameter(ParameterSetName = 'MigrationLocalMailboxRestore')]
        [Parameter(ParameterSetName = 'RemoteMailboxRestoreMailboxLocationId')]
        [Parameter(ParameterSetName = 'SourceMailbox')]
        [Edition('2016+')]
        [Unlimited] $RequestExpiryInterval,
        [Parameter(ParameterSetName = 'CrossTenantRestore')]
        [Parameter(ParameterSetName = 'MigrationLocalMailboxRestore')]
        [Parameter(ParameterSetName = 'RemoteMailboxRestoreMailboxLocationId')]
        [Parameter(ParameterSetName = 'RemoteMailboxRestoreMailboxId')]
        [Parameter(ParameterSetName = 'SourceMailbox')]
        [Edition('2013+', 'EXO')]
        [SkippableMergeComponent[]] $SkipMerging,
        [Parameter(ParameterSetName = 'SourceMailbox')] [Edition('2016+', 'EXO')] [switch] $SourceIsArchive,
        [string] $SourceRootFolder,
        [switch] $Suspend,
        [string] $SuspendComment,
        [switch] $TargetIsArchive,
        [string] $TargetRootFolder,
        [Parameter(ParameterSetName = 'CrossTenantRestore')]
        [Parameter(ParameterSetName = 'MigrationLocalMailboxRestore')]
        [Parameter(ParameterSetName = 'RemoteMailboxRestoreMailboxLocationId')]
        [Parameter(ParameterSetName = 'SourceMailbox')]
        [Edition('2016+', 'EXO')]
        [TargetTypeComponent] $TargetType,
        [Parameter(ParameterSetName = 'MigrationLocalMailboxRestore')]
        [Parameter(ParameterSetName = 'RemoteMailboxRestoreMailboxLocationId')]
        [Parameter(ParameterSetName = 'RemoteMailboxRestoreMailboxId')]
        [Parameter(ParameterSetName = 'SourceMailbox')]
        [Edition('2013+')]
        [RequestWorkloadType] $WorkloadType
    )
}

function Remove-MailboxRestoreRequest {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxRestoreRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'MigrationRequestQueue', Mandatory)] [Edition('2010+')] [guid] $RequestGuid,
        [Parameter(ParameterSetName = 'MigrationRequestQueue', Mandatory)]
        [Edition('2010+')]
        [DatabaseIdParameter] $RequestQueue,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2016+', 'EXO')] [switch] $Force
    )
}

function Resume-MailboxRestoreRequest {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxRestoreRequestIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-MailboxRestoreRequest {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxRestoreRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+', 'EXO')] [switch] $AcceptLargeDataLoss,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [Unlimited] $BadItemLimit,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+', 'EXO')] [string] $BatchName,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+', 'EXO')] [Unlimited] $CompletedRequestAgeLimit,
        [Edition('2010+', 'EXO')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+', 'EXO')] [InternalMrsFlag[]] $InternalFlags,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [Unlimited] $LargeItemLimit,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+', 'EXO')] [RequestPriority] $Priority,
        [Parameter(ParameterSetName = 'Rehome', Mandatory)] [Edition('2013+', 'EXO')] [switch] $RehomeRequest,
        [Edition('2016+', 'EXO')] [Fqdn] $RemoteHostName,
        [Edition('2016+', 'EXO')] [Unlimited] $RequestExpiryInterval,
        [Edition('EXO')] [switch] $SkipInitialConnectionValidation,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+', 'EXO')] [SkippableMergeComponent[]] $SkipMerging,
        [Edition('EXO')] [datetime] $SkippedItemApprovalTime,
        [Edition('EXO')] [WlmLevel] $SourceWlmLevel,
        [Edition('EXO')] [WlmLevel] $TargetWlmLevel
    )
}

function Suspend-MailboxRestoreRequest {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxRestoreRequestIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [string] $SuspendComment
    )
}
