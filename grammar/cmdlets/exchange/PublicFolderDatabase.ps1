# PublicFolderDatabase

function Get-PublicFolderDatabase {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.PublicFolderDatabase')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Server', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Server,
        [Fqdn] $DomainController,
        [Edition('2010')] [switch] $IncludePreExchange2010,
        [switch] $Status,
        [Edition('2016+')] [switch] $IncludeCorrupted
    )
}

function New-PublicFolderDatabase {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server,
        [Fqdn] $DomainController,
        [EdbFilePath] $EdbFilePath,
        [NonRootLocalLongFullPath] $LogFolderPath
    )
}

function Remove-PublicFolderDatabase {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseIdParameter] $Identity,
        [Fqdn] $DomainController,
        [switch] $RemoveLastAllowed
    )
}

function Set-PublicFolderDatabase {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseIdParameter] $Identity,
        [bool] $AllowFileRestore,
        [bool] $BackgroundDatabaseMaintenance,
        [bool] $CircularLoggingEnabled,
        [MultiValuedProperty] $CustomReferralServerList,
        [EnhancedTimeSpan] $DeletedItemRetention,
        [Fqdn] $DomainController,
        [EnhancedTimeSpan] $EventHistoryRetentionPeriod,
        [Unlimited] $IssueWarningQuota,
        [Unlimited] $ItemRetentionPeriod,
        [Schedule] $MaintenanceSchedule,
        [Unlimited] $MaxItemSize,
        [bool] $MountAtStartup,
        [string] $Name,
        [Unlimited] $ProhibitPostQuota,
        [Schedule] $QuotaNotificationSchedule,
        [ByteQuantifiedSize] $ReplicationMessageSize,
        [uint] $ReplicationPeriod,
        [Schedule] $ReplicationSchedule,
        [bool] $RetainDeletedItemsUntilBackup,
        [bool] $UseCustomReferralServerList
    )
}
