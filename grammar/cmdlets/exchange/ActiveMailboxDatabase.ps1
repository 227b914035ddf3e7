# ActiveMailboxDatabase

function Move-ActiveMailboxDatabase {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    [ParameterSets('Identity', 'ActivatePreferred', 'Server', 'SkipAllChecks')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'SkipAllChecks', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Server', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxServerIdParameter] $Server,
        [Parameter(ParameterSetName = 'ActivatePreferred', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Edition('2013+')]
        [MailboxServerIdParameter] $ActivatePreferredOnServer,
        [Parameter(ParameterSetName = 'Identity', Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'Server', Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'SkipAllChecks', Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxServerIdParameter] $ActivateOnServer,
        [Parameter(ParameterSetName = 'SkipAllChecks', Mandatory)] [Edition('2016+')] [switch] $SkipAllChecks,
        [Fqdn] $DomainController,
        [DatabaseMountDialOverride] $MountDialOverride,
        [Parameter(ParameterSetName = 'Server')] [Edition('2016+')] [switch] $MoveAllDatabasesOrNone,
        [string] $MoveComment,
        [switch] $SkipActiveCopyChecks,
        [switch] $SkipClientExperienceChecks,
        [Edition('2016+')] [switch] $SkipCpuChecks,
        [switch] $SkipHealthChecks,
        [switch] $SkipLagChecks,
        [Edition('2013+')] [switch] $SkipMaximumActiveDatabasesChecks,
        [Edition('2016+')] [switch] $SkipMoveSuppressionChecks,
        [switch] $TerminateOnWarning
    )
}
