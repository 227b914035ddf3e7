# MailboxRestoreRequestStatistics

function Get-MailboxRestoreRequestStatistics {
    [CmdletBinding(DefaultParameterSetName = 'IdentityOnPremises')]
    [Edition('2010+', 'EXO')]
    [OutputType('Microsoft.Exchange.MailboxReplicationService.MailboxRestoreRequestStatistics')]
    param(
        [Parameter(ParameterSetName = 'IdentityOnPremises', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'IdentityCloud', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxRestoreRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'MigrationMRSInstance', Mandatory)] [Edition('2010')] [Fqdn] $MRSInstance,
        [Parameter(ParameterSetName = 'MigrationRequestQueue', Mandatory)]
        [Edition('2010+')]
        [DatabaseIdParameter] $RequestQueue,
        [Parameter(ParameterSetName = 'IdentityOnPremises')]
        [Parameter(ParameterSetName = 'IdentityCloud')]
        [Parameter(ParameterSetName = 'MigrationRequestQueue')]
        [switch] $IncludeReport,
        [Parameter(ParameterSetName = 'MigrationMRSInstance')]
        [Parameter(ParameterSetName = 'MigrationRequestQueue')]
        [Edition('2010+')]
        [guid] $RequestGuid,
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
        [Parameter(ParameterSetName = 'MigrationMRSInstance')]
        [Parameter(ParameterSetName = 'MigrationRequestQueue')]
        [Edition('2010+')]
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'IdentityCloud')] [Edition('EXO')] [switch] $IncludeSkippedItems,
        [Parameter(ParameterSetName = 'IdentityOnPremises')]
        [Parameter(ParameterSetName = 'IdentityCloud')]
        [Parameter(ParameterSetName = 'MigrationRequestQueue')]
        [Edition('2016+', 'EXO')]
        [switch] $ReportOnly
    )
}
