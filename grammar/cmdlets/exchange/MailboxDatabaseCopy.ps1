# MailboxDatabaseCopy

function Add-MailboxDatabaseCopy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Data.Directory.SystemConfiguration.DatabaseCopy')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseIdParameter] $Identity,
        [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxServerIdParameter] $MailboxServer,
        [uint] $ActivationPreference,
        [Edition('2013+')] [switch] $ConfigurationOnly,
        [Fqdn] $DomainController,
        [Edition('2016+')] [EnhancedTimeSpan] $ReplayLagMaxDelay,
        [EnhancedTimeSpan] $ReplayLagTime,
        [switch] $SeedingPostponed,
        [EnhancedTimeSpan] $TruncationLagTime
    )
}

function Remove-MailboxDatabaseCopy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseCopyIdParameter] $Identity,
        [Fqdn] $DomainController
    )
}

function Resume-MailboxDatabaseCopy {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseCopyIdParameter] $Identity,
        [Parameter(ParameterSetName = 'DisableReplayLag', Mandatory)] [Edition('2013+')] [switch] $DisableReplayLag,
        [Parameter(ParameterSetName = 'DisableReplayLag')] [Edition('2013+')] [string] $DisableReplayLagReason,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')] [switch] $ReplicationOnly
    )
}

function Set-MailboxDatabaseCopy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseCopyIdParameter] $Identity,
        [uint] $ActivationPreference,
        [Fqdn] $DomainController,
        [EnhancedTimeSpan] $ReplayLagTime,
        [EnhancedTimeSpan] $TruncationLagTime,
        [Edition('2013+')] [DatabaseCopyAutoActivationPolicyType] $DatabaseCopyAutoActivationPolicy,
        [Edition('2016+')] [EnhancedTimeSpan] $ReplayLagMaxDelay
    )
}

function Suspend-MailboxDatabaseCopy {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseCopyIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Identity')] [switch] $ActivationOnly,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'EnableReplayLag', Mandatory)] [Edition('2013+')] [switch] $EnableReplayLag,
        [Parameter(ParameterSetName = 'Identity')] [string] $SuspendComment
    )
}

function Update-MailboxDatabaseCopy {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(ParameterSetName = 'CancelSeed', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseCopyIdParameter] $Identity,
        [Parameter(ParameterSetName = 'CancelSeed', Mandatory)] [Edition('2013+')] [switch] $CancelSeed,
        [Parameter(ParameterSetName = 'ExplicitServer', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2013+')]
        [MailboxServerIdParameter] $Server,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2013+')] [switch] $BeginSeed,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ExplicitServer')]
        [switch] $CatalogOnly,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ExplicitServer')]
        [switch] $DatabaseOnly,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ExplicitServer')]
        [switch] $DeleteExistingFiles,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')] [switch] $Force,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ExplicitServer')]
        [switch] $ManualResume,
        [Parameter(ParameterSetName = 'ExplicitServer')] [Edition('2013+')] [int] $MaximumSeedsInParallel,
        [Parameter(ParameterSetName = 'Identity')] [DatabaseAvailabilityGroupNetworkIdParameter] $Network,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ExplicitServer')]
        [UseDagDefaultOnOff] $NetworkCompressionOverride,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ExplicitServer')]
        [UseDagDefaultOnOff] $NetworkEncryptionOverride,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ExplicitServer')]
        [Edition('2016+')]
        [switch] $NoThrottle,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ExplicitServer')]
        [Edition('2019+')]
        [switch] $PrimaryDatabasePartitionOnly,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'ExplicitServer')]
        [Edition('2013+')]
        [switch] $SafeDeleteExistingFiles,
        [Parameter(ParameterSetName = 'Identity')] [Edition('2019+')] [switch] $SecondaryDatabasePartitionOnly,
        [Parameter(ParameterSetName = 'Identity')] [ServerIdParameter] $SourceServer
    )
}
