# PublicFolderMigrationRequestStatistics

function Get-PublicFolderMigrationRequestStatistics {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.MailboxReplicationService.PublicFolderMigrationRequestStatistics')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderMigrationRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'MigrationRequestQueue', Mandatory)] [DatabaseIdParameter] $RequestQueue,
        [switch] $Diagnostic,
        [string] $DiagnosticArgument,
        [Fqdn] $DomainController,
        [switch] $IncludeReport,
        [Edition('2016+')] [switch] $ReportOnly,
        [Parameter(ParameterSetName = 'MigrationRequestQueue')] [guid] $RequestGuid
    )
}
