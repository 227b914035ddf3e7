# MigrationUserStatistics

function Get-MigrationUserStatistics {
    [CmdletBinding()]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.Migration.MigrationUserStatistics')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MigrationUserIdParameter] $Identity,
        [Edition('2013+')] [switch] $Diagnostic,
        [Edition('2013+')] [string] $DiagnosticArgument,
        [Edition('EXO')] [string] $DiagnosticInfo,
        [Edition('2013+')] [Fqdn] $DomainController,
        [Edition('EXO')] [switch] $IncludeCopilotReport,
        [switch] $IncludeReport,
        [Edition('2016+', 'EXO')] [switch] $IncludeSkippedItems,
        [int] $LimitSkippedItemsTo,
        [Edition('EXO')] [MailboxIdParameter] $Partition,
        [Edition('2016+', 'EXO')] [switch] $SkipSubscription
    )
}
