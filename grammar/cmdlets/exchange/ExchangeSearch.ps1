# ExchangeSearch

function Test-ExchangeSearch {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Identity')] [switch] $Archive,
        [Fqdn] $DomainController,
        [int] $IndexingTimeoutInSeconds,
        [Parameter(ParameterSetName = 'Database', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseIdParameter] $MailboxDatabase,
        [switch] $MonitoringContext,
        [Parameter(ParameterSetName = 'Server', ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Server
    )
}
