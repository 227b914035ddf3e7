# MigrationBatch

function Complete-MigrationBatch {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MigrationBatchIdParameter] $Identity,
        [Edition('EXO')] [switch] $CompletePublicFolderMigrationWithDataLoss,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Edition('2013+')] [MultiValuedProperty] $NotificationEmails,
        [Edition('EXO')] [MailboxIdParameter] $Partition,
        [Edition('2016+', 'EXO')] [switch] $SyncAndComplete
    )
}

function Get-MigrationBatch {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Migration.MigrationBatch')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MigrationBatchIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'BatchesFromEndpoint')]
        [Edition('2013+')]
        [switch] $Diagnostic,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'BatchesFromEndpoint')]
        [Edition('2013+')]
        [string] $DiagnosticArgument,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'BatchesByEndpoint')]
        [Parameter(ParameterSetName = 'BatchesByStatus')]
        [Edition('EXO')]
        [string] $DiagnosticInfo,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'BatchesFromEndpoint')]
        [Edition('2013+')]
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'BatchesFromEndpoint')]
        [Parameter(ParameterSetName = 'BatchesByEndpoint')]
        [MigrationEndpointIdParameter] $Endpoint,
        [switch] $IncludeReport,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'BatchesByEndpoint')]
        [Parameter(ParameterSetName = 'BatchesByStatus')]
        [Edition('EXO')]
        [MailboxIdParameter] $Partition,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'BatchesByEndpoint')]
        [Parameter(ParameterSetName = 'BatchesByStatus')]
        [Edition('EXO')]
        [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'BatchesFromEndpoint')]
        [Parameter(ParameterSetName = 'BatchesByStatus')]
        [MigrationBatchStatus] $Status
    )
}

function New-MigrationBatch {
    [CmdletBinding(DefaultParameterSetName = 'Onboarding', SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    [ParameterSets('Abch', 'Analysis', 'FolderMove', 'GoogleResourceOnboarding', 'Local', 'LocalMailboxRestore', 'LocalPublicFolder', 'ManagedGmailTeams', 'Offboarding', 'Onboarding', 'PointInTimeRecovery', 'PointInTimeRecoveryProvisionOnly', 'Preexisting', 'PreexistingUserIds', 'PreexistingUsers', 'PublicFolderToUnifiedGroup', 'SlackPublicDataConnector', 'WorkflowTemplate')]
    [OutputType('Microsoft.Exchange.Migration.MigrationBatch')]
    param(
        [Parameter(ParameterSetName = 'PreexistingUserIds', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MultiValuedProperty] $UserIds,
        [Parameter(ParameterSetName = 'Preexisting', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'PreexistingUsers', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MultiValuedProperty] $Users,
        [Parameter(ParameterSetName = 'Analysis', Mandatory)] [Edition('EXO')] [switch] $Analyze,
        [Parameter(ParameterSetName = 'SlackPublicDataConnector', Mandatory)]
        [Edition('EXO')]
        [string] $ConnectionLogicalId,
        [Parameter(ParameterSetName = 'Abch', Mandatory)]
        [Parameter(ParameterSetName = 'Analysis', Mandatory)]
        [Parameter(ParameterSetName = 'FolderMove', Mandatory)]
        [Parameter(ParameterSetName = 'GoogleResourceOnboarding', Mandatory)]
        [Parameter(ParameterSetName = 'Local', Mandatory)]
        [Parameter(ParameterSetName = 'LocalMailboxRestore', Mandatory)]
        [Parameter(ParameterSetName = 'LocalPublicFolder', Mandatory)]
        [Parameter(ParameterSetName = 'ManagedGmailTeams', Mandatory)]
        [Parameter(ParameterSetName = 'Offboarding', Mandatory)]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Parameter(ParameterSetName = 'PointInTimeRecovery', Mandatory)]
        [Parameter(ParameterSetName = 'PointInTimeRecoveryProvisionOnly', Mandatory)]
        [Parameter(ParameterSetName = 'PublicFolderToUnifiedGroup', Mandatory)]
        [byte[]] $CSVData,
        [Parameter(ParameterSetName = 'Local', Mandatory)] [Edition('2013+')] [switch] $Local,
        [Parameter(ParameterSetName = 'ManagedGmailTeams', Mandatory)] [Edition('EXO')] [switch] $ManagedGmailTeams,
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(ParameterSetName = 'SlackPublicDataConnector', Mandatory)]
        [Edition('EXO')]
        [switch] $SlackPublicDataConnector,
        [Parameter(ParameterSetName = 'SlackPublicDataConnector', Mandatory)]
        [Edition('EXO')]
        [string] $SlackWorkspaceId,
        [Parameter(ParameterSetName = 'LocalPublicFolder', Mandatory)]
        [Edition('2013+')]
        [DatabaseIdParameter] $SourcePublicFolderDatabase,
        [Parameter(ParameterSetName = 'GoogleResourceOnboarding')]
        [Parameter(ParameterSetName = 'Local')]
        [Parameter(ParameterSetName = 'ManagedGmailTeams')]
        [Parameter(ParameterSetName = 'Offboarding')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Edition('EXO')]
        [switch] $AdoptPreexisting,
        [Parameter(ParameterSetName = 'Abch')]
        [Parameter(ParameterSetName = 'Local')]
        [Parameter(ParameterSetName = 'LocalPublicFolder')]
        [Parameter(ParameterSetName = 'Offboarding')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Parameter(ParameterSetName = 'Preexisting')]
        [Parameter(ParameterSetName = 'PreexistingUserIds')]
        [Parameter(ParameterSetName = 'PublicFolderToUnifiedGroup')]
        [Parameter(ParameterSetName = 'WorkflowTemplate')]
        [Edition('2013+')]
        [bool] $AllowIncrementalSyncs,
        [Parameter(ParameterSetName = 'Abch')]
        [Parameter(ParameterSetName = 'Analysis')]
        [Parameter(ParameterSetName = 'FolderMove')]
        [Parameter(ParameterSetName = 'GoogleResourceOnboarding')]
        [Parameter(ParameterSetName = 'Local')]
        [Parameter(ParameterSetName = 'LocalMailboxRestore')]
        [Parameter(ParameterSetName = 'LocalPublicFolder')]
        [Parameter(ParameterSetName = 'ManagedGmailTeams')]
        [Parameter(ParameterSetName = 'Offboarding')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Parameter(ParameterSetName = 'PointInTimeRecovery')]
        [Parameter(ParameterSetName = 'PointInTimeRecoveryProvisionOnly')]
        [Parameter(ParameterSetName = 'PreexistingUserIds')]
        [Parameter(ParameterSetName = 'PreexistingUsers')]
        [Parameter(ParameterSetName = 'PublicFolderToUnifiedGroup')]
        [Parameter(ParameterSetName = 'SlackPublicDataConnector')]
        [Parameter(ParameterSetName = 'WorkflowTemplate')]
        [bool] $AllowUnknownColumnsInCsv,
        [Parameter(ParameterSetName = 'Offboarding')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Edition('EXO')]
        [string] $ArchiveDomain,
        [Parameter(ParameterSetName = 'Local')] [switch] $ArchiveOnly,
        [switch] $AutoComplete,
        [Parameter(ParameterSetName = 'Onboarding')] [Edition('EXO')] [switch] $AutoProvisioning,
        [Parameter(ParameterSetName = 'Abch')]
        [Parameter(ParameterSetName = 'Local')]
        [Parameter(ParameterSetName = 'LocalPublicFolder')]
        [Parameter(ParameterSetName = 'Offboarding')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Parameter(ParameterSetName = 'Preexisting')]
        [Parameter(ParameterSetName = 'PreexistingUserIds')]
        [Parameter(ParameterSetName = 'PublicFolderToUnifiedGroup')]
        [Parameter(ParameterSetName = 'WorkflowTemplate')]
        [Edition('2013+')]
        [int] $AutoRetryCount,
        [switch] $AutoStart,
        [Parameter(ParameterSetName = 'Onboarding')] [Edition('EXO')] [switch] $AvoidMergeOverlap,
        [Parameter(ParameterSetName = 'FolderMove')]
        [Parameter(ParameterSetName = 'Local')]
        [Parameter(ParameterSetName = 'LocalPublicFolder')]
        [Parameter(ParameterSetName = 'PublicFolderToUnifiedGroup')]
        [Edition('2013+')]
        [Unlimited] $BadItemLimit,
        [datetime] $CompleteAfter,
        [Parameter(ParameterSetName = 'Onboarding')] [Edition('EXO')] [string] $ContentFilter,
        [Parameter(ParameterSetName = 'Onboarding')] [Edition('EXO')] [cultureinfo] $ContentFilterLanguage,
        [Parameter(ParameterSetName = 'Onboarding')] [Edition('EXO')] [switch] $DataFusion,
        [Parameter(ParameterSetName = 'Analysis')] [Edition('EXO')] [switch] $Daily,
        [Parameter(ParameterSetName = 'Preexisting')]
        [Parameter(ParameterSetName = 'PreexistingUserIds')]
        [Parameter(ParameterSetName = 'PreexistingUsers')]
        [switch] $DisableOnCopy,
        [Parameter(ParameterSetName = 'Local')]
        [Parameter(ParameterSetName = 'Offboarding')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Edition('2013+')]
        [switch] $DisallowExistingUsers,
        [Parameter(ParameterSetName = 'Abch')]
        [Parameter(ParameterSetName = 'Local')]
        [Parameter(ParameterSetName = 'LocalPublicFolder')]
        [Parameter(ParameterSetName = 'Offboarding')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Parameter(ParameterSetName = 'Preexisting')]
        [Parameter(ParameterSetName = 'PreexistingUserIds')]
        [Parameter(ParameterSetName = 'PublicFolderToUnifiedGroup')]
        [Parameter(ParameterSetName = 'WorkflowTemplate')]
        [Edition('2013+')]
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Onboarding')] [Edition('EXO')] [switch] $ExcludeDumpsters,
        [Parameter(ParameterSetName = 'Analysis')]
        [Parameter(ParameterSetName = 'LocalMailboxRestore')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Edition('EXO')]
        [MultiValuedProperty] $ExcludeFolders,
        [Parameter(ParameterSetName = 'Onboarding')]
        [Edition('EXO')]
        [GmailForwardingDisposition] $ForwardingDisposition,
        [Parameter(ParameterSetName = 'GoogleResourceOnboarding', Mandatory)] [Edition('EXO')] [switch] $GoogleResource,
        [Parameter(ParameterSetName = 'Analysis')]
        [Parameter(ParameterSetName = 'LocalMailboxRestore')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Edition('EXO')]
        [MultiValuedProperty] $IncludeFolders,
        [Parameter(ParameterSetName = 'Onboarding')] [Edition('EXO')] [switch] $IncludeOtherContacts,
        [Parameter(ParameterSetName = 'FolderMove')]
        [Parameter(ParameterSetName = 'LocalPublicFolder')]
        [Parameter(ParameterSetName = 'PublicFolderToUnifiedGroup')]
        [Edition('2013+')]
        [Unlimited] $LargeItemLimit,
        [Parameter(ParameterSetName = 'Abch')]
        [Parameter(ParameterSetName = 'Local')]
        [Parameter(ParameterSetName = 'LocalPublicFolder')]
        [Parameter(ParameterSetName = 'Offboarding')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Parameter(ParameterSetName = 'Preexisting')]
        [Parameter(ParameterSetName = 'PreexistingUserIds')]
        [Parameter(ParameterSetName = 'PublicFolderToUnifiedGroup')]
        [Parameter(ParameterSetName = 'WorkflowTemplate')]
        [Edition('2013+')]
        [cultureinfo] $Locale,
        [Parameter(ParameterSetName = 'Onboarding')] [Edition('EXO')] [switch] $MigrateTasks,
        [Parameter(ParameterSetName = 'FolderMove')]
        [Parameter(ParameterSetName = 'Local')]
        [Parameter(ParameterSetName = 'Offboarding')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Edition('2016+', 'EXO')]
        [MultiValuedProperty] $MoveOptions,
        [MultiValuedProperty] $NotificationEmails,
        [Parameter(ParameterSetName = 'Analysis')]
        [Parameter(ParameterSetName = 'FolderMove')]
        [Parameter(ParameterSetName = 'GoogleResourceOnboarding')]
        [Parameter(ParameterSetName = 'Local')]
        [Parameter(ParameterSetName = 'LocalMailboxRestore')]
        [Parameter(ParameterSetName = 'LocalPublicFolder')]
        [Parameter(ParameterSetName = 'ManagedGmailTeams')]
        [Parameter(ParameterSetName = 'Offboarding')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Parameter(ParameterSetName = 'PointInTimeRecovery')]
        [Parameter(ParameterSetName = 'PointInTimeRecoveryProvisionOnly')]
        [Parameter(ParameterSetName = 'Preexisting')]
        [Parameter(ParameterSetName = 'PreexistingUserIds')]
        [Parameter(ParameterSetName = 'PreexistingUsers')]
        [Parameter(ParameterSetName = 'PublicFolderToUnifiedGroup')]
        [Parameter(ParameterSetName = 'SlackPublicDataConnector')]
        [Parameter(ParameterSetName = 'WorkflowTemplate')]
        [Edition('EXO')]
        [MailboxIdParameter] $Partition,
        [Parameter(ParameterSetName = 'Local')]
        [Parameter(ParameterSetName = 'Offboarding')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [switch] $PrimaryOnly,
        [Parameter(ParameterSetName = 'PublicFolderToUnifiedGroup', Mandatory)]
        [Edition('2016+', 'EXO')]
        [switch] $PublicFolderToUnifiedGroup,
        [Parameter(ParameterSetName = 'GoogleResourceOnboarding')]
        [Parameter(ParameterSetName = 'Local')]
        [Parameter(ParameterSetName = 'ManagedGmailTeams')]
        [Parameter(ParameterSetName = 'Offboarding')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Edition('EXO')]
        [switch] $RemoveOnCopy,
        [Parameter(ParameterSetName = 'Onboarding')] [Edition('EXO')] [switch] $RenamePrimaryCalendar,
        [timespan] $ReportInterval,
        [Parameter(ParameterSetName = 'Onboarding')] [Edition('EXO')] [switch] $Restore,
        [Parameter(ParameterSetName = 'Onboarding')] [Edition('EXO')] [switch] $SimplifiedSwitchOver,
        [Parameter(ParameterSetName = 'ManagedGmailTeams')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Edition('EXO')]
        [switch] $SkipCalendar,
        [Parameter(ParameterSetName = 'ManagedGmailTeams')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Edition('EXO')]
        [switch] $SkipContacts,
        [Parameter(ParameterSetName = 'GoogleResourceOnboarding')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Edition('EXO')]
        [switch] $SkipDelegates,
        [Parameter(ParameterSetName = 'Analysis')] [Edition('EXO')] [switch] $SkipDetails,
        [Parameter(ParameterSetName = 'Onboarding')] [Edition('EXO')] [switch] $SkipMail,
        [Parameter(ParameterSetName = 'GoogleResourceOnboarding')]
        [Parameter(ParameterSetName = 'LocalMailboxRestore')]
        [Parameter(ParameterSetName = 'LocalPublicFolder')]
        [Parameter(ParameterSetName = 'Offboarding')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Edition('2016+', 'EXO')]
        [MultiValuedProperty] $SkipMerging,
        [Parameter(ParameterSetName = 'Local')]
        [Parameter(ParameterSetName = 'Offboarding')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Edition('2016+', 'EXO')]
        [MultiValuedProperty] $SkipMoving,
        [Parameter(ParameterSetName = 'GoogleResourceOnboarding')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Edition('EXO')]
        [switch] $SkipProvisioning,
        [Edition('2016+', 'EXO')] [switch] $SkipReports,
        [Parameter(ParameterSetName = 'Onboarding')] [Edition('EXO')] [switch] $SkipRules,
        [Parameter(ParameterSetName = 'Abch')]
        [Parameter(ParameterSetName = 'Local')]
        [Parameter(ParameterSetName = 'LocalPublicFolder')]
        [Parameter(ParameterSetName = 'Offboarding')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Parameter(ParameterSetName = 'Preexisting')]
        [Parameter(ParameterSetName = 'PreexistingUserIds')]
        [Parameter(ParameterSetName = 'PublicFolderToUnifiedGroup')]
        [Parameter(ParameterSetName = 'WorkflowTemplate')]
        [Edition('2013+')]
        [SkippableMigrationSteps[]] $SkipSteps,
        [Parameter(ParameterSetName = 'Analysis')]
        [Parameter(ParameterSetName = 'GoogleResourceOnboarding')]
        [Parameter(ParameterSetName = 'ManagedGmailTeams')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Parameter(ParameterSetName = 'PublicFolderToUnifiedGroup')]
        [Parameter(ParameterSetName = 'SlackPublicDataConnector')]
        [MigrationEndpointIdParameter] $SourceEndpoint,
        [Parameter(ParameterSetName = 'Onboarding')] [Edition('EXO')] [guid] $SourcePFPrimaryMailboxGuid,
        [Parameter(ParameterSetName = 'SlackPublicDataConnector')] [Edition('EXO')] [string] $StagedRollOutGroupId,
        [datetime] $StartAfter,
        [Parameter(ParameterSetName = 'Local')]
        [Parameter(ParameterSetName = 'Offboarding')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [MultiValuedProperty] $TargetArchiveDatabases,
        [Parameter(ParameterSetName = 'Abch')]
        [Parameter(ParameterSetName = 'Local')]
        [Parameter(ParameterSetName = 'Offboarding')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [MultiValuedProperty] $TargetDatabases,
        [Parameter(ParameterSetName = 'Offboarding')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [string] $TargetDeliveryDomain,
        [Parameter(ParameterSetName = 'Offboarding')] [MigrationEndpointIdParameter] $TargetEndpoint,
        [ExTimeZoneValue] $TimeZone,
        [Parameter(ParameterSetName = 'Local')]
        [Parameter(ParameterSetName = 'Onboarding')]
        [Edition('2016+', 'EXO')]
        [MigrationWorkflowControlFlags] $WorkflowControlFlags,
        [Parameter(ParameterSetName = 'WorkflowTemplate')] [Edition('2016+', 'EXO')] [string] $WorkflowTemplate,
        [Parameter(ParameterSetName = 'Local')] [Edition('2016+')] [RequestWorkloadType] $WorkloadType,
        [Parameter(ParameterSetName = 'Onboarding')] [Edition('EXO')] [byte[]] $XMLData
    )
}

function Remove-MigrationBatch {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MigrationBatchIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Edition('2013+')] [switch] $Force,
        [Edition('EXO')] [MailboxIdParameter] $Partition
    )
}

function Set-MigrationBatch {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MigrationBatchIdParameter] $Identity,
        [Edition('EXO')] [switch] $AddUsers,
        [Edition('2013+')] [bool] $AllowIncrementalSyncs,
        [bool] $AllowUnknownColumnsInCsv,
        [Edition('EXO')] [switch] $ApproveSkippedItems,
        [Edition('2013+')] [int] $AutoRetryCount,
        [Edition('2013+')] [Unlimited] $BadItemLimit,
        [datetime] $CompleteAfter,
        [byte[]] $CSVData,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Edition('2013+')] [Unlimited] $LargeItemLimit,
        [Edition('2016+', 'EXO')] [MultiValuedProperty] $MoveOptions,
        [MultiValuedProperty] $NotificationEmails,
        [Edition('EXO')] [MailboxIdParameter] $Partition,
        [timespan] $ReportInterval,
        [Edition('2016+', 'EXO')] [MultiValuedProperty] $SkipMerging,
        [Edition('2016+', 'EXO')] [MultiValuedProperty] $SkipMoving,
        [Edition('2016+', 'EXO')] [bool] $SkipReports,
        [Edition('2013+')] [DatabaseIdParameter] $SourcePublicFolderDatabase,
        [datetime] $StartAfter,
        [Edition('2016+', 'EXO')] [switch] $SyncNow,
        [Edition('2016+', 'EXO')] [switch] $Update
    )
}

function Start-MigrationBatch {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MigrationBatchIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Edition('EXO')] [MailboxIdParameter] $Partition,
        [Edition('2013+')] [switch] $Validate
    )
}

function Stop-MigrationBatch {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MigrationBatchIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Edition('EXO')] [MailboxIdParameter] $Partition
    )
}
