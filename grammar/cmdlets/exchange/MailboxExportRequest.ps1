# MailboxExportRequest

function Get-MailboxExportRequest {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.MailboxReplicationService.MailboxExportRequest')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxExportRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'MailboxFiltering')]
        [Parameter(ParameterSetName = 'MailboxLocationFiltering')]
        [string] $BatchName,
        [Parameter(ParameterSetName = 'MailboxFiltering')]
        [Parameter(ParameterSetName = 'MailboxLocationFiltering')]
        [Edition('2010')]
        [DatabaseIdParameter] $Database,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'MailboxFiltering')]
        [Parameter(ParameterSetName = 'MailboxLocationFiltering')]
        [bool] $HighPriority,
        [Parameter(ParameterSetName = 'MailboxFiltering')]
        [Parameter(ParameterSetName = 'MailboxLocationFiltering')]
        [MailboxOrMailUserIdParameter] $Mailbox,
        [Parameter(ParameterSetName = 'MailboxFiltering')]
        [Parameter(ParameterSetName = 'MailboxLocationFiltering')]
        [string] $Name,
        [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'MailboxFiltering')]
        [Parameter(ParameterSetName = 'MailboxLocationFiltering')]
        [RequestStatus] $Status,
        [Parameter(ParameterSetName = 'MailboxFiltering')]
        [Parameter(ParameterSetName = 'MailboxLocationFiltering')]
        [bool] $Suspend,
        [Parameter(ParameterSetName = 'MailboxFiltering')]
        [Parameter(ParameterSetName = 'MailboxLocationFiltering')]
        [Edition('2013+')]
        [DatabaseIdParameter] $RequestQueue
    )
}

function New-MailboxExportRequest {
    [CmdletBinding(DefaultParameterSetName = 'Mailbox', SupportsShouldProcess)]
    [Edition('2010+')]
    [ParameterSets('Mailbox', 'MailboxExportRequest', 'MailboxComplianceExportRequest')]
    [OutputType('Microsoft.Exchange.MailboxReplicationService.MailboxExportRequest')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxOrMailUserIdParameter] $Mailbox,
        [Parameter(ParameterSetName = 'MailboxComplianceExportRequest', Mandatory)]
        [Edition('2016+')]
        [string] $ComplianceStorePath,
        [Parameter(ParameterSetName = 'Mailbox', Mandatory)]
        [Parameter(ParameterSetName = 'MailboxExportRequest', Mandatory)]
        [LongPath] $FilePath,
        [Parameter(ParameterSetName = 'Mailbox')]
        [Parameter(ParameterSetName = 'MailboxExportRequest')]
        [Parameter(ParameterSetName = 'MailboxComplianceExportRequest', Mandatory)]
        [Edition('2013+')]
        [pscredential] $RemoteCredential,
        [switch] $AcceptLargeDataLoss,
        [Parameter(ParameterSetName = 'Mailbox')]
        [Parameter(ParameterSetName = 'MailboxExportRequest')]
        [FAICopyOption] $AssociatedMessagesCopyOption,
        [Unlimited] $BadItemLimit,
        [string] $BatchName,
        [Edition('2013+')] [Unlimited] $CompletedRequestAgeLimit,
        [Parameter(ParameterSetName = 'Mailbox')]
        [Parameter(ParameterSetName = 'MailboxExportRequest')]
        [ConflictResolutionOption] $ConflictResolutionOption,
        [string] $ContentFilter,
        [cultureinfo] $ContentFilterLanguage,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Mailbox')]
        [Parameter(ParameterSetName = 'MailboxExportRequest')]
        [switch] $ExcludeDumpster,
        [Parameter(ParameterSetName = 'Mailbox')]
        [Parameter(ParameterSetName = 'MailboxExportRequest')]
        [string[]] $ExcludeFolders,
        [Parameter(ParameterSetName = 'Mailbox')]
        [Parameter(ParameterSetName = 'MailboxExportRequest')]
        [string[]] $IncludeFolders,
        [Edition('2013+')] [InternalMrsFlag[]] $InternalFlags,
        [switch] $IsArchive,
        [Edition('2013+')] [Unlimited] $LargeItemLimit,
        [Parameter(ParameterSetName = 'Mailbox')] [Edition('2010')] [Fqdn] $MRSServer,
        [string] $Name,
        [Parameter(ParameterSetName = 'MailboxComplianceExportRequest')]
        [Edition('2016+')]
        [MessageCopyFormat] $PreferredMessageFormat,
        [RequestPriority] $Priority,
        [Parameter(ParameterSetName = 'Mailbox')]
        [Parameter(ParameterSetName = 'MailboxExportRequest')]
        [Edition('2013+')]
        [Fqdn] $RemoteHostName,
        [Parameter(ParameterSetName = 'MailboxExportRequest')]
        [Parameter(ParameterSetName = 'MailboxComplianceExportRequest')]
        [Edition('2016+')]
        [Unlimited] $RequestExpiryInterval,
        [Edition('2013+')] [SkippableMergeComponent[]] $SkipMerging,
        [Parameter(ParameterSetName = 'Mailbox')]
        [Parameter(ParameterSetName = 'MailboxExportRequest')]
        [string] $SourceRootFolder,
        [switch] $Suspend,
        [string] $SuspendComment,
        [Parameter(ParameterSetName = 'Mailbox')]
        [Parameter(ParameterSetName = 'MailboxExportRequest')]
        [string] $TargetRootFolder,
        [Edition('2013+')] [RequestWorkloadType] $WorkloadType
    )
}

function Remove-MailboxExportRequest {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxExportRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'MigrationRequestQueue', Mandatory)] [guid] $RequestGuid,
        [Parameter(ParameterSetName = 'MigrationRequestQueue', Mandatory)] [DatabaseIdParameter] $RequestQueue,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2016+')] [switch] $Force
    )
}

function Resume-MailboxExportRequest {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxExportRequestIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-MailboxExportRequest {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxExportRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Identity')] [switch] $AcceptLargeDataLoss,
        [Parameter(ParameterSetName = 'Identity')] [Unlimited] $BadItemLimit,
        [Parameter(ParameterSetName = 'Identity')] [string] $BatchName,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [Unlimited] $CompletedRequestAgeLimit,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [InternalMrsFlag[]] $InternalFlags,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [Unlimited] $LargeItemLimit,
        [Parameter(ParameterSetName = 'Identity')] [RequestPriority] $Priority,
        [Parameter(ParameterSetName = 'Rehome', Mandatory)] [Edition('2013+')] [switch] $RehomeRequest,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [pscredential] $RemoteCredential,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [Fqdn] $RemoteHostName,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [SkippableMergeComponent[]] $SkipMerging,
        [Edition('2016+')] [Unlimited] $RequestExpiryInterval
    )
}

function Suspend-MailboxExportRequest {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxExportRequestIdParameter] $Identity,
        [Fqdn] $DomainController,
        [string] $SuspendComment
    )
}
