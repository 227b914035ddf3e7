# PublicFolderMoveRequestStatistics

function Get-PublicFolderMoveRequestStatistics {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2013+', 'EXO')]
    [OutputType('Microsoft.Exchange.MailboxReplicationService.PublicFolderMoveRequestStatistics')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderMoveRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'MigrationRequestQueue', Mandatory)] [DatabaseIdParameter] $RequestQueue,
        [Edition('2013+')] [switch] $Diagnostic,
        [Edition('2013+')] [string] $DiagnosticArgument,
        [Edition('EXO')] [string] $DiagnosticInfo,
        [Fqdn] $DomainController,
        [switch] $IncludeReport,
        [Edition('EXO')] [switch] $IncludeSkippedItems,
        [Edition('2016+', 'EXO')] [switch] $ReportOnly,
        [Parameter(ParameterSetName = 'MigrationRequestQueue')] [guid] $RequestGuid
    )
}
