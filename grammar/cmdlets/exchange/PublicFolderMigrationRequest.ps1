# PublicFolderMigrationRequest

function Get-PublicFolderMigrationRequest {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.MailboxReplicationService.PublicFolderMigrationRequest')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderMigrationRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Filtering')] [string] $BatchName,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Filtering')] [bool] $HighPriority,
        [Parameter(ParameterSetName = 'Filtering')] [string] $Name,
        [Parameter(ParameterSetName = 'Filtering')] [DatabaseIdParameter] $RequestQueue,
        [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'Filtering')] [RequestStatus] $Status,
        [Parameter(ParameterSetName = 'Filtering')] [bool] $Suspend
    )
}

function New-PublicFolderMigrationRequest {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.MailboxReplicationService.PublicFolderMigrationRequest')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $Name,
        [Parameter(Mandatory)] [DatabaseIdParameter] $SourceDatabase,
        [switch] $AcceptLargeDataLoss,
        [Unlimited] $BadItemLimit,
        [string] $BatchName,
        [Unlimited] $CompletedRequestAgeLimit,
        [byte[]] $CSVData,
        [Stream] $CSVStream,
        [Fqdn] $DomainController,
        [InternalMrsFlag[]] $InternalFlags,
        [Unlimited] $LargeItemLimit,
        [Edition('2016+')] [MailboxIdParameter] $MigrationMailbox,
        [RequestPriority] $Priority,
        [Edition('2016+')] [Unlimited] $RequestExpiryInterval,
        [SkippableMergeComponent[]] $SkipMerging,
        [Edition('2016+')] [MigrationEndpointIdParameter] $SourceEndpoint,
        [switch] $Suspend,
        [string] $SuspendComment,
        [RequestWorkloadType] $WorkloadType
    )
}

function Remove-PublicFolderMigrationRequest {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderMigrationRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'MigrationRequestQueue', Mandatory)] [guid] $RequestGuid,
        [Parameter(ParameterSetName = 'MigrationRequestQueue', Mandatory)] [DatabaseIdParameter] $RequestQueue,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2016+')] [switch] $Force
    )
}

function Resume-PublicFolderMigrationRequest {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderMigrationRequestIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-PublicFolderMigrationRequest {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderMigrationRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Rehome', Mandatory)] [switch] $RehomeRequest,
        [Parameter(ParameterSetName = 'Identity')] [switch] $AcceptLargeDataLoss,
        [Parameter(ParameterSetName = 'Identity')] [Unlimited] $BadItemLimit,
        [Parameter(ParameterSetName = 'Identity')] [string] $BatchName,
        [Parameter(ParameterSetName = 'Identity')] [Unlimited] $CompletedRequestAgeLimit,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')] [InternalMrsFlag[]] $InternalFlags,
        [Parameter(ParameterSetName = 'Identity')] [Unlimited] $LargeItemLimit,
        [bool] $PreventCompletion,
        [Parameter(ParameterSetName = 'Identity')] [RequestPriority] $Priority,
        [Edition('2016+')] [Unlimited] $RequestExpiryInterval,
        [Parameter(ParameterSetName = 'Identity')] [SkippableMergeComponent[]] $SkipMerging
    )
}

function Suspend-PublicFolderMigrationRequest {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderMigrationRequestIdParameter] $Identity,
        [Fqdn] $DomainController,
        [string] $SuspendComment
    )
}
