# Mailflow

function Test-Mailflow {
    [CmdletBinding(DefaultParameterSetName = 'SourceServer', SupportsShouldProcess)]
    [Edition('2010+')]
    [ParameterSets('SourceServer', 'AutoDiscoverTargetMailboxServer', 'CrossPremises', 'TargetDatabase', 'TargetEmailAddress', 'TargetMailboxServer')]
    [OutputType('Microsoft.Exchange.Monitoring.TestMailflowOutput')]
    param(
        [Parameter(ParameterSetName = 'AutoDiscoverTargetMailboxServer', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'TargetDatabase', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'TargetEmailAddress', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'TargetMailboxServer', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'SourceServer', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AutoDiscoverTargetMailboxServer', Mandatory)]
        [switch] $AutoDiscoverTargetMailboxServer,
        [Parameter(ParameterSetName = 'CrossPremises', Mandatory)] [bool] $CrossPremises,
        [Parameter(ParameterSetName = 'TargetDatabase', Mandatory)] [DatabaseIdParameter] $TargetDatabase,
        [Parameter(ParameterSetName = 'TargetEmailAddress', Mandatory)] [string] $TargetEmailAddress,
        [Parameter(ParameterSetName = 'TargetMailboxServer', Mandatory)] [ServerIdParameter] $TargetMailboxServer,
        [int] $ActiveDirectoryTimeout,
        [Parameter(ParameterSetName = 'CrossPremises')] [EnhancedTimeSpan] $CrossPremisesExpirationTimeout,
        [Parameter(ParameterSetName = 'CrossPremises')] [int] $CrossPremisesPendingErrorCount,
        [Fqdn] $DomainController,
        [int] $ErrorLatency,
        [int] $ExecutionTimeout,
        [bool] $MonitoringContext,
        [Parameter(ParameterSetName = 'TargetEmailAddress')] [string] $TargetEmailAddressDisplayName
    )
}
