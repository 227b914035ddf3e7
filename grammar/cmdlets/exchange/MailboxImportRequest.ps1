# MailboxImportRequest

function Get-MailboxImportRequest {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.MailboxReplicationService.MailboxImportRequest')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxImportRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Filtering')] [string] $BatchName,
        [Parameter(ParameterSetName = 'Filtering')] [Edition('2010')] [DatabaseIdParameter] $Database,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Filtering')] [Edition('2010+')] [bool] $HighPriority,
        [Parameter(ParameterSetName = 'Filtering')] [MailboxLocationIdParameter] $Mailbox,
        [Parameter(ParameterSetName = 'Filtering')] [string] $Name,
        [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'Filtering')] [RequestStatus] $Status,
        [Parameter(ParameterSetName = 'Filtering')] [bool] $Suspend,
        [Parameter(ParameterSetName = 'Filtering')] [Edition('2013+')] [DatabaseIdParameter] $RequestQueue
    )
}

function New-MailboxImportRequest {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.MailboxReplicationService.MailboxImportRequest')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxLocationIdParameter] $Mailbox,
        [Parameter(ParameterSetName = 'AzureImportRequest', Mandatory)]
        [Edition('EXO')]
        [uri] $AzureBlobStorageAccountUri,
        [Parameter(ParameterSetName = 'AzureImportRequest', Mandatory)]
        [Edition('EXO')]
        [string] $AzureSharedAccessSignatureToken,
        [Parameter(ParameterSetName = 'Default', Mandatory)] [Edition('2010+')] [LongPath] $FilePath,
        [switch] $AcceptLargeDataLoss,
        [FAICopyOption] $AssociatedMessagesCopyOption,
        [Parameter(ParameterSetName = 'AzureImportRequest')] [Edition('EXO')] [string] $AzureStatusPublishEndpointInfo,
        [Parameter(ParameterSetName = 'Default')] [Edition('2010+')] [Unlimited] $BadItemLimit,
        [string] $BatchName,
        [Edition('2013+', 'EXO')] [Unlimited] $CompletedRequestAgeLimit,
        [ConflictResolutionOption] $ConflictResolutionOption,
        [Edition('2013+', 'EXO')] [int] $ContentCodePage,
        [Parameter(ParameterSetName = 'Default')] [Edition('2010+')] [Fqdn] $DomainController,
        [switch] $ExcludeDumpster,
        [string[]] $ExcludeFolders,
        [string[]] $IncludeFolders,
        [Parameter(ParameterSetName = 'Default')] [Edition('2013+')] [InternalMrsFlag[]] $InternalFlags,
        [switch] $IsArchive,
        [Parameter(ParameterSetName = 'Default')] [Edition('2013+')] [Unlimited] $LargeItemLimit,
        [Parameter(ParameterSetName = 'AzureImportRequest')]
        [Edition('EXO')]
        [MigrationBatchIdParameter] $MigrationBatch,
        [Edition('2016+', 'EXO')] [MailboxIdParameter] $MigrationMailbox,
        [Parameter(ParameterSetName = 'AzureImportRequest')] [Edition('EXO')] [MigrationUserIdParameter] $MigrationUser,
        [Parameter(ParameterSetName = 'AzureImportRequest')] [Edition('EXO')] [uri] $MRSContentFilterSasUri,
        [Parameter(ParameterSetName = 'Default')] [Edition('2010')] [Fqdn] $MRSServer,
        [string] $Name,
        [Parameter(ParameterSetName = 'Default')] [Edition('2010+')] [RequestPriority] $Priority,
        [Edition('2016+', 'EXO')] [Unlimited] $RequestExpiryInterval,
        [Parameter(ParameterSetName = 'AzureImportRequest')] [Edition('EXO')] [switch] $SkipInitialConnectionValidation,
        [Edition('2013+', 'EXO')] [SkippableMergeComponent[]] $SkipMerging,
        [Edition('2016+', 'EXO')] [MigrationEndpointIdParameter] $SourceEndpoint,
        [string] $SourceRootFolder,
        [switch] $Suspend,
        [string] $SuspendComment,
        [string] $TargetRootFolder,
        [Parameter(ParameterSetName = 'Default')] [Edition('2013+')] [RequestWorkloadType] $WorkloadType
    )
}

function Remove-MailboxImportRequest {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxImportRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'MigrationRequestQueue', Mandatory)] [Edition('2010+')] [guid] $RequestGuid,
        [Parameter(ParameterSetName = 'MigrationRequestQueue', Mandatory)]
        [Edition('2010+')]
        [DatabaseIdParameter] $RequestQueue,
        [Edition('2010+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2016+', 'EXO')] [switch] $Force
    )
}

function Resume-MailboxImportRequest {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxImportRequestIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}

function Set-MailboxImportRequest {
    [CmdletBinding(DefaultParameterSetName = 'Default', SupportsShouldProcess)]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxImportRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Default')] [Edition('EXO')] [string] $AzureSharedAccessSignatureToken,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'Default')]
        [switch] $AcceptLargeDataLoss,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [Unlimited] $BadItemLimit,
        [Parameter(ParameterSetName = 'Identity')] [Parameter(ParameterSetName = 'Default')] [string] $BatchName,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'Default')]
        [Edition('2013+', 'EXO')]
        [Unlimited] $CompletedRequestAgeLimit,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'Rehome')]
        [Edition('2010+')]
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [InternalMrsFlag[]] $InternalFlags,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [Unlimited] $LargeItemLimit,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2010+')] [RequestPriority] $Priority,
        [Parameter(ParameterSetName = 'Rehome', Mandatory)] [Edition('2013+')] [switch] $RehomeRequest,
        [Edition('2016+', 'EXO')] [Unlimited] $RequestExpiryInterval,
        [Parameter(ParameterSetName = 'Default')] [Edition('EXO')] [switch] $SkipInitialConnectionValidation,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'Default')]
        [Edition('2013+', 'EXO')]
        [SkippableMergeComponent[]] $SkipMerging,
        [Parameter(ParameterSetName = 'Default')] [Edition('EXO')] [datetime] $SkippedItemApprovalTime
    )
}

function Suspend-MailboxImportRequest {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxImportRequestIdParameter] $Identity,
        [Edition('2010+')] [Fqdn] $DomainController,
        [string] $SuspendComment
    )
}
