# MigrationUser

function Get-MigrationUser {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Migration.MigrationUser')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MigrationUserIdParameter] $Identity,
        [Parameter(ParameterSetName = 'MailboxGuid', Mandatory)] [guid] $MailboxGuid,
        [Parameter(ParameterSetName = 'StatusAndBatchId')] [MigrationBatchIdParameter] $BatchId,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'EmailAddress', Mandatory)] [Edition('EXO')] [EmailAddress] $EmailAddress,
        [Edition('EXO')] [switch] $IncludeAssociatedUsers,
        [Edition('EXO')] [MailboxIdParameter] $Partition,
        [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'StatusAndBatchId')] [MigrationUserStatus] $Status,
        [Parameter(ParameterSetName = 'StatusAndBatchId')] [MigrationUserStatusSummary] $StatusSummary
    )
}

function Remove-MigrationUser {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MigrationUserIdParameter] $Identity,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Edition('2013+')] [switch] $Force,
        [Edition('EXO')] [MailboxIdParameter] $Partition
    )
}

function Set-MigrationUser {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2016+', 'EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MigrationUserIdParameter] $Identity,
        [Edition('EXO')] [switch] $ApproveSkippedItems,
        [Edition('2016+')] [Unlimited] $BadItemLimit,
        [Edition('EXO')] [datetime] $CompleteAfter,
        [Edition('2016+')] [Fqdn] $DomainController,
        [Edition('2016+')] [Unlimited] $LargeItemLimit,
        [Edition('EXO')] [MailboxIdParameter] $Partition,
        [Edition('EXO')] [datetime] $StartAfter,
        [switch] $SyncNow
    )
}

function Start-MigrationUser {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2016+', 'EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MigrationUserIdParameter] $Identity,
        [Edition('2016+')] [Fqdn] $DomainController,
        [Edition('EXO')] [MailboxIdParameter] $Partition
    )
}

function Stop-MigrationUser {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2016+', 'EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MigrationUserIdParameter] $Identity,
        [Edition('2016+')] [Fqdn] $DomainController,
        [Edition('EXO')] [MailboxIdParameter] $Partition
    )
}
