# PublicFolderMailboxMigrationRequestStatistics

function Get-PublicFolderMailboxMigrationRequestStatistics {
    [CmdletBinding(DefaultParameterSetName = 'IdentityOnPremises')]
    [Edition('2013+', 'EXO')]
    param(
        [Parameter(ParameterSetName = 'IdentityOnPremises', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'IdentityCloud', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [PublicFolderMailboxMigrationRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'MigrationRequestQueue', Mandatory)]
        [Edition('2013+')]
        [DatabaseIdParameter] $RequestQueue,
        [Parameter(ParameterSetName = 'IdentityOnPremises')]
        [Parameter(ParameterSetName = 'MigrationRequestQueue')]
        [Edition('2013+')]
        [switch] $Diagnostic,
        [Parameter(ParameterSetName = 'IdentityOnPremises')]
        [Parameter(ParameterSetName = 'MigrationRequestQueue')]
        [Edition('2013+')]
        [string] $DiagnosticArgument,
        [Parameter(ParameterSetName = 'IdentityCloud')] [Edition('EXO')] [string] $DiagnosticInfo,
        [Parameter(ParameterSetName = 'IdentityOnPremises')]
        [Parameter(ParameterSetName = 'MigrationRequestQueue')]
        [Edition('2013+')]
        [Fqdn] $DomainController,
        [switch] $IncludeReport,
        [Parameter(ParameterSetName = 'IdentityCloud')] [Edition('EXO')] [switch] $IncludeSkippedItems,
        [Edition('2016+', 'EXO')] [switch] $ReportOnly,
        [Parameter(ParameterSetName = 'MigrationRequestQueue')] [Edition('2013+')] [guid] $RequestGuid
    )
}
