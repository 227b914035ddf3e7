# MailboxExportRequestStatistics

function Get-MailboxExportRequestStatistics {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.MailboxReplicationService.MailboxExportRequestStatistics')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxExportRequestIdParameter] $Identity,
        [Parameter(ParameterSetName = 'MRSInstance', Mandatory)] [Edition('2010')] [Fqdn] $MRSInstance,
        [Parameter(ParameterSetName = 'MigrationRequestQueue', Mandatory)] [DatabaseIdParameter] $RequestQueue,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MigrationRequestQueue')]
        [Edition('2013+')]
        [switch] $Diagnostic,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MigrationRequestQueue')]
        [Edition('2013+')]
        [string] $DiagnosticArgument,
        [Parameter(ParameterSetName = 'Identity')] [Edition('EXO')] [string] $DiagnosticInfo,
        [Fqdn] $DomainController,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MigrationRequestQueue')]
        [switch] $IncludeReport,
        [Parameter(ParameterSetName = 'Identity')]
        [Parameter(ParameterSetName = 'MigrationRequestQueue')]
        [Edition('2016+')]
        [switch] $ReportOnly,
        [Parameter(ParameterSetName = 'MRSInstance')]
        [Parameter(ParameterSetName = 'MigrationRequestQueue')]
        [guid] $RequestGuid
    )
}
