# MoveRequestStatistics

function Get-MoveRequestStatistics {
    [CmdletBinding(DefaultParameterSetName = 'IdentityOnPremises')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.MailboxReplicationService.MoveRequestStatistics')]
    param(
        [Parameter(ParameterSetName = 'IdentityOnPremises', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'IdentityCloud', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MoveRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'MigrationMoveRequestQueue', Mandatory)]
        [Edition('2010+')]
        [DatabaseIdParameter] $MoveRequestQueue,
        [Parameter(ParameterSetName = 'MigrationMRSInstance', Mandatory)] [Edition('2010')] [Fqdn] $MRSInstance,
        [Parameter(ParameterSetName = 'IdentityCloud')] [Edition('EXO')] [switch] $Analysis,
        [Parameter(ParameterSetName = 'IdentityOnPremises')]
        [Parameter(ParameterSetName = 'MigrationMoveRequestQueue')]
        [Edition('2013+')]
        [switch] $Diagnostic,
        [Parameter(ParameterSetName = 'IdentityOnPremises')]
        [Parameter(ParameterSetName = 'MigrationMoveRequestQueue')]
        [Edition('2013+')]
        [string] $DiagnosticArgument,
        [Parameter(ParameterSetName = 'IdentityCloud')] [Edition('EXO')] [string] $DiagnosticInfo,
        [Parameter(ParameterSetName = 'IdentityCloud')] [Edition('EXO')] [switch] $DiagnosticOnly,
        [Parameter(ParameterSetName = 'IdentityOnPremises')]
        [Parameter(ParameterSetName = 'MigrationMoveRequestQueue')]
        [Parameter(ParameterSetName = 'MigrationMRSInstance')]
        [Edition('2010+')]
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'IdentityOnPremises')]
        [Parameter(ParameterSetName = 'IdentityCloud')]
        [Parameter(ParameterSetName = 'MigrationMoveRequestQueue')]
        [switch] $IncludeReport,
        [Parameter(ParameterSetName = 'MigrationMoveRequestQueue')]
        [Parameter(ParameterSetName = 'MigrationMRSInstance')]
        [Edition('2010+')]
        [guid] $MailboxGuid,
        [Parameter(ParameterSetName = 'IdentityCloud')] [Edition('EXO')] [MailboxIdParameter] $ProxyToMailbox,
        [Parameter(ParameterSetName = 'IdentityOnPremises')]
        [Parameter(ParameterSetName = 'IdentityCloud')]
        [Parameter(ParameterSetName = 'MigrationMoveRequestQueue')]
        [Edition('2016+', 'EXO')]
        [switch] $ReportOnly
    )
}
