# MailboxQuarantine

function Disable-MailboxQuarantine {
    [CmdletBinding(DefaultParameterSetName = 'MailboxIdentity', SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+')]
    param(
        [Parameter(ParameterSetName = 'MailboxIdentity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'MailboxOrMailUserIdentity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [GeneralMailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'StoreMailboxIdentity', Mandatory)]
        [Parameter(ParameterSetName = 'IncludeAllMailboxes', Mandatory)]
        [Edition('2016+')]
        [DatabaseIdParameter] $Database,
        [Parameter(ParameterSetName = 'IncludeAllDatabases', Mandatory)]
        [Edition('2016+')]
        [switch] $IncludeAllDatabases,
        [Parameter(ParameterSetName = 'IncludeAllMailboxes', Mandatory)]
        [Edition('2016+')]
        [switch] $IncludeAllMailboxes,
        [Parameter(ParameterSetName = 'IncludeAllDatabases', Mandatory)] [Edition('2016+')] [ServerIdParameter] $Server,
        [Parameter(ParameterSetName = 'StoreMailboxIdentity', Mandatory)]
        [Edition('2016+')]
        [StoreMailboxIdParameter] $StoreMailboxIdentity,
        [Parameter(ParameterSetName = 'MailboxOrMailUserIdentity')]
        [Parameter(ParameterSetName = 'StoreMailboxIdentity')]
        [Parameter(ParameterSetName = 'IncludeAllMailboxes')]
        [Parameter(ParameterSetName = 'IncludeAllDatabases')]
        [Edition('2016+')]
        [switch] $IncludePassive
    )
}

function Enable-MailboxQuarantine {
    [CmdletBinding(DefaultParameterSetName = 'MailboxIdentity', SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(ParameterSetName = 'MailboxIdentity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'MailboxOrMailUserIdentity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [GeneralMailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'StoreMailboxIdentity', Mandatory)]
        [Edition('2016+')]
        [DatabaseIdParameter] $Database,
        [Parameter(ParameterSetName = 'StoreMailboxIdentity', Mandatory)]
        [Edition('2016+')]
        [StoreMailboxIdParameter] $StoreMailboxIdentity,
        [switch] $AllowMigration,
        [EnhancedTimeSpan] $Duration,
        [Parameter(ParameterSetName = 'MailboxOrMailUserIdentity')]
        [Parameter(ParameterSetName = 'StoreMailboxIdentity')]
        [Edition('2016+')]
        [string] $QuarantineReason
    )
}
