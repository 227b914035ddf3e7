# MoveRequest

function Get-MoveRequest {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.Management.RecipientTasks.MoveRequest')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MoveRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Filtering')] [string] $BatchName,
        [Edition('2010+')] [pscredential] $Credential,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Filtering')] [Edition('2013+', 'EXO')] [RequestFlags] $Flags,
        [Parameter(ParameterSetName = 'Filtering')] [Edition('2010+')] [bool] $HighPriority,
        [Edition('2013+')] [switch] $IncludeSoftDeletedObjects,
        [Parameter(ParameterSetName = 'Filtering')] [Edition('2010+')] [RequestStatus] $MoveStatus,
        [Parameter(ParameterSetName = 'Filtering')] [bool] $Offline,
        [Edition('2010+')] [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [Parameter(ParameterSetName = 'Filtering')] [Edition('2010+')] [bool] $Protect,
        [Edition('EXO')] [MailboxIdParameter] $ProxyToMailbox,
        [Parameter(ParameterSetName = 'Filtering')] [Fqdn] $RemoteHostName,
        [Unlimited] $ResultSize,
        [Edition('2010+')] [string] $SortBy,
        [Parameter(ParameterSetName = 'Filtering')] [Edition('2010+')] [DatabaseIdParameter] $SourceDatabase,
        [Parameter(ParameterSetName = 'Filtering')] [Edition('EXO')] [RequestStatus] $Status,
        [Parameter(ParameterSetName = 'Filtering')] [bool] $Suspend,
        [Parameter(ParameterSetName = 'Filtering')] [bool] $SuspendWhenReadyToComplete,
        [Parameter(ParameterSetName = 'Filtering')] [Edition('2010+')] [DatabaseIdParameter] $TargetDatabase
    )
}

function New-MoveRequest {
    [CmdletBinding(DefaultParameterSetName = 'MigrationLocal', SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [ParameterSets('MigrationOutbound', 'MigrationRemote', 'MigrationRemoteLegacy', 'MigrationLocal', 'MigrationOutboundCrossTenant', 'MigrationRemoteCrossTenant')]
    [OutputType('Microsoft.Exchange.MailboxReplicationService.MoveRequestStatistics')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxOrMailUserIdParameter] $Identity,
        [Parameter(ParameterSetName = 'MigrationOutbound', Mandatory)]
        [Parameter(ParameterSetName = 'MigrationOutboundCrossTenant', Mandatory)]
        [switch] $Outbound,
        [Parameter(ParameterSetName = 'MigrationRemote', Mandatory)]
        [Parameter(ParameterSetName = 'MigrationRemoteCrossTenant', Mandatory)]
        [switch] $Remote,
        [Parameter(ParameterSetName = 'MigrationOutbound')]
        [Parameter(ParameterSetName = 'MigrationRemote')]
        [Parameter(ParameterSetName = 'MigrationRemoteLegacy', Mandatory)]
        [pscredential] $RemoteCredential,
        [Parameter(ParameterSetName = 'MigrationOutbound')]
        [Parameter(ParameterSetName = 'MigrationRemote')]
        [Parameter(ParameterSetName = 'MigrationRemoteLegacy', Mandatory)]
        [Fqdn] $RemoteGlobalCatalog,
        [Parameter(ParameterSetName = 'MigrationOutbound', Mandatory)]
        [Parameter(ParameterSetName = 'MigrationRemote', Mandatory)]
        [Fqdn] $RemoteHostName,
        [Parameter(ParameterSetName = 'MigrationRemoteLegacy', Mandatory)] [Edition('2010+')] [switch] $RemoteLegacy,
        [Parameter(ParameterSetName = 'MigrationOutbound')]
        [Parameter(ParameterSetName = 'MigrationRemote')]
        [Parameter(ParameterSetName = 'MigrationRemoteLegacy')]
        [Parameter(ParameterSetName = 'MigrationOutboundCrossTenant', Mandatory)]
        [Parameter(ParameterSetName = 'MigrationRemoteCrossTenant', Mandatory)]
        [Fqdn] $TargetDeliveryDomain,
        [switch] $AcceptLargeDataLoss,
        [Edition('2010+')] [switch] $AllowLargeItems,
        [Parameter(ParameterSetName = 'MigrationOutbound')]
        [Parameter(ParameterSetName = 'MigrationRemote')]
        [string] $ArchiveDomain,
        [Parameter(ParameterSetName = 'MigrationOutbound')]
        [Parameter(ParameterSetName = 'MigrationRemote')]
        [Parameter(ParameterSetName = 'MigrationLocal')]
        [switch] $ArchiveOnly,
        [Parameter(ParameterSetName = 'MigrationRemote')]
        [Parameter(ParameterSetName = 'MigrationLocal')]
        [Parameter(ParameterSetName = 'MigrationRemoteCrossTenant')]
        [Edition('2010+')]
        [DatabaseIdParameter] $ArchiveTargetDatabase,
        [Edition('2010+')] [Unlimited] $BadItemLimit,
        [string] $BatchName,
        [Edition('2013+', 'EXO')] [datetime] $CompleteAfter,
        [Edition('2013+', 'EXO')] [Unlimited] $CompletedRequestAgeLimit,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'MigrationLocal')] [Edition('2010+')] [switch] $DoNotPreserveMailboxSignature,
        [Edition('2013+', 'EXO')] [switch] $ForceOffline,
        [Parameter(ParameterSetName = 'MigrationLocal')] [Edition('2013+')] [switch] $ForcePull,
        [Parameter(ParameterSetName = 'MigrationLocal')] [Edition('2013+')] [switch] $ForcePush,
        [Parameter(ParameterSetName = 'MigrationOutbound')]
        [Parameter(ParameterSetName = 'MigrationRemote')]
        [Parameter(ParameterSetName = 'MigrationRemoteLegacy')]
        [Parameter(ParameterSetName = 'MigrationLocal')]
        [Edition('2010', '2013')]
        [switch] $IgnoreRuleLimitErrors,
        [Edition('2013+', 'EXO')] [timespan] $IncrementalSyncInterval,
        [Edition('2013+')] [InternalMrsFlag[]] $InternalFlags,
        [Edition('2013+')] [Unlimited] $LargeItemLimit,
        [Edition('2016+', 'EXO')] [MultiValuedProperty] $MoveOptions,
        [Parameter(ParameterSetName = 'MigrationOutbound')]
        [Parameter(ParameterSetName = 'MigrationRemote')]
        [Parameter(ParameterSetName = 'MigrationRemoteLegacy')]
        [Parameter(ParameterSetName = 'MigrationLocal')]
        [Edition('2010')]
        [Fqdn] $MRSServer,
        [Edition('2013+', 'EXO')] [switch] $PreventCompletion,
        [Parameter(ParameterSetName = 'MigrationOutbound')]
        [Parameter(ParameterSetName = 'MigrationRemote')]
        [Parameter(ParameterSetName = 'MigrationLocal')]
        [switch] $PrimaryOnly,
        [Edition('2010+')] [RequestPriority] $Priority,
        [Edition('2010+')] [switch] $Protect,
        [Edition('EXO')] [MailboxIdParameter] $ProxyToMailbox,
        [Parameter(ParameterSetName = 'MigrationOutbound')] [string] $RemoteArchiveTargetDatabase,
        [Parameter(ParameterSetName = 'MigrationOutbound')]
        [Parameter(ParameterSetName = 'MigrationRemote')]
        [Edition('2010', '2013')]
        [string] $RemoteOrganizationName,
        [Parameter(ParameterSetName = 'MigrationOutbound')]
        [Parameter(ParameterSetName = 'MigrationRemoteLegacy')]
        [string] $RemoteTargetDatabase,
        [Edition('2016+', 'EXO')] [Unlimited] $RequestExpiryInterval,
        [Edition('2013+', 'EXO')] [SkippableMoveComponent[]] $SkipMoving,
        [Parameter(ParameterSetName = 'MigrationOutbound')]
        [Parameter(ParameterSetName = 'MigrationRemote')]
        [Parameter(ParameterSetName = 'MigrationRemoteLegacy')]
        [Parameter(ParameterSetName = 'MigrationLocal')]
        [Parameter(ParameterSetName = 'MigrationRemoteCrossTenant')]
        [Edition('EXO')]
        [MigrationEndpointIdParameter] $SourceEndpoint,
        [Edition('2013+', 'EXO')] [datetime] $StartAfter,
        [switch] $Suspend,
        [string] $SuspendComment,
        [switch] $SuspendWhenReadyToComplete,
        [Parameter(ParameterSetName = 'MigrationRemote')]
        [Parameter(ParameterSetName = 'MigrationRemoteLegacy')]
        [Parameter(ParameterSetName = 'MigrationLocal')]
        [Parameter(ParameterSetName = 'MigrationRemoteCrossTenant')]
        [Edition('2010+')]
        [DatabaseIdParameter] $TargetDatabase,
        [Edition('2013+')] [RequestWorkloadType] $WorkloadType
    )
}

function Remove-MoveRequest {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MoveRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'MigrationMoveRequestQueue', Mandatory)] [Edition('2010+')] [guid] $MailboxGuid,
        [Parameter(ParameterSetName = 'MigrationMoveRequestQueue', Mandatory)]
        [Edition('2010+')]
        [DatabaseIdParameter] $MoveRequestQueue,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2016+', 'EXO')] [switch] $Force,
        [Edition('EXO')] [MailboxIdParameter] $ProxyToMailbox
    )
}

function Resume-MoveRequest {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MoveRequestIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO')] [MailboxIdParameter] $ProxyToMailbox,
        [Edition('2013+', 'EXO')] [switch] $SuspendWhenReadyToComplete
    )
}

function Set-MoveRequest {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MoveRequestIdParameter] $Identity,
        [Edition('2010+', 'EXO')] [switch] $AcceptLargeDataLoss,
        [Edition('2013+')] [DatabaseIdParameter] $ArchiveTargetDatabase,
        [Edition('2010+')] [Unlimited] $BadItemLimit,
        [Edition('2010+', 'EXO')] [string] $BatchName,
        [Edition('2013+', 'EXO')] [datetime] $CompleteAfter,
        [Edition('2013+', 'EXO')] [Unlimited] $CompletedRequestAgeLimit,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('2010', '2013')] [bool] $IgnoreRuleLimitErrors,
        [Edition('2013+', 'EXO')] [timespan] $IncrementalSyncInterval,
        [Edition('2013+')] [InternalMrsFlag[]] $InternalFlags,
        [Edition('2013+')] [Unlimited] $LargeItemLimit,
        [Edition('2016+', 'EXO')] [MultiValuedProperty] $MoveOptions,
        [Edition('2013+', 'EXO')] [bool] $PreventCompletion,
        [Edition('2010+')] [RequestPriority] $Priority,
        [Edition('2010+')] [bool] $Protect,
        [Edition('EXO')] [MailboxIdParameter] $ProxyToMailbox,
        [Edition('2010+', 'EXO')] [pscredential] $RemoteCredential,
        [Edition('2010+', 'EXO')] [Fqdn] $RemoteGlobalCatalog,
        [Edition('2010+', 'EXO')] [Fqdn] $RemoteHostName,
        [Edition('2016+', 'EXO')] [Unlimited] $RequestExpiryInterval,
        [Edition('2013+', 'EXO')] [SkippableMoveComponent[]] $SkipMoving,
        [Edition('EXO')] [MigrationEndpointIdParameter] $SourceEndpoint,
        [Edition('2013+', 'EXO')] [datetime] $StartAfter,
        [Edition('EXO')] [datetime] $SkippedItemApprovalTime,
        [Edition('2010+', 'EXO')] [bool] $SuspendWhenReadyToComplete,
        [Edition('2013+')] [DatabaseIdParameter] $TargetDatabase
    )
}

function Suspend-MoveRequest {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MoveRequestIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Edition('EXO')] [MailboxIdParameter] $ProxyToMailbox,
        [string] $SuspendComment
    )
}
