# MailboxDatabase

function Clean-MailboxDatabase {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Get-MailboxDatabase {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.MailboxDatabase')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Server', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Server,
        [Fqdn] $DomainController,
        [switch] $DumpsterStatistics,
        [Edition('2016+')] [switch] $IncludeCorrupted,
        [Edition('2010')] [switch] $IncludePreExchange2010,
        [Edition('2013+')] [switch] $IncludePreExchange2013,
        [switch] $Status
    )
}

function New-MailboxDatabase {
    [CmdletBinding(DefaultParameterSetName = 'NonRecovery', SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.MailboxDatabase')]
    param(
        [Parameter(ParameterSetName = 'NonRecovery', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'Recovery', Position = 0)]
        [string] $Name,
        [Parameter(ParameterSetName = 'Recovery', Mandatory)] [switch] $Recovery,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server,
        [Parameter(ParameterSetName = 'NonRecovery')] [Edition('2013+')] [bool] $AutoDagExcludeFromMonitoring,
        [Fqdn] $DomainController,
        [EdbFilePath] $EdbFilePath,
        [Parameter(ParameterSetName = 'NonRecovery')] [Edition('2013+')] [switch] $IsExcludedFromInitialProvisioning,
        [Parameter(ParameterSetName = 'NonRecovery')] [bool] $IsExcludedFromProvisioning,
        [Parameter(ParameterSetName = 'NonRecovery')] [bool] $IsSuspendedFromProvisioning,
        [NonRootLocalLongFullPath] $LogFolderPath,
        [Parameter(ParameterSetName = 'NonRecovery')] [OfflineAddressBookIdParameter] $OfflineAddressBook,
        [Parameter(ParameterSetName = 'NonRecovery')] [DatabaseIdParameter] $PublicFolderDatabase,
        [Edition('2013+')] [switch] $SkipDatabaseLogFolderCreation
    )
}

function Remove-MailboxDatabase {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Set-MailboxDatabase {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseIdParameter] $Identity,
        [bool] $AllowFileRestore,
        [Edition('2013+')] [bool] $AutoDagExcludeFromMonitoring,
        [Edition('2013+')] [AutoDatabaseMountDial] $AutoDatabaseMountDial,
        [bool] $BackgroundDatabaseMaintenance,
        [Edition('2013+')] [Unlimited] $CalendarLoggingQuota,
        [bool] $CircularLoggingEnabled,
        [Edition('2013+')] [string] $DatabaseGroup,
        [DataMoveReplicationConstraintParameter] $DataMoveReplicationConstraint,
        [EnhancedTimeSpan] $DeletedItemRetention,
        [Fqdn] $DomainController,
        [EnhancedTimeSpan] $EventHistoryRetentionPeriod,
        [bool] $IndexEnabled,
        [Edition('2013+')] [bool] $IsExcludedFromInitialProvisioning,
        [bool] $IsExcludedFromProvisioning,
        [Edition('2016+')] [bool] $IsExcludedFromProvisioningByOperator,
        [Edition('2016+')] [bool] $IsExcludedFromProvisioningDueToLogicalCorruption,
        [Edition('2016+')] [string] $IsExcludedFromProvisioningReason,
        [Unlimited] $IssueWarningQuota,
        [bool] $IsSuspendedFromProvisioning,
        [RecipientIdParameter] $JournalRecipient,
        [EnhancedTimeSpan] $MailboxRetention,
        [Schedule] $MaintenanceSchedule,
        [Edition('2019+')] [long] $MetaCacheDatabaseMaxCapacityInBytes,
        [bool] $MountAtStartup,
        [string] $Name,
        [OfflineAddressBookIdParameter] $OfflineAddressBook,
        [Unlimited] $ProhibitSendQuota,
        [Unlimited] $ProhibitSendReceiveQuota,
        [DatabaseIdParameter] $PublicFolderDatabase,
        [Schedule] $QuotaNotificationSchedule,
        [Unlimited] $RecoverableItemsQuota,
        [Unlimited] $RecoverableItemsWarningQuota,
        [bool] $RetainDeletedItemsUntilBackup,
        [Edition('2010')] [ClientAccessServerOrArrayIdParameter] $RpcClientAccessServer
    )
}
