# AssistantHealth

function Test-AssistantHealth {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Monitoring.MonitoringData')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $ServerName,
        [switch] $IncludeCrashDump,
        [uint] $MaxProcessingTimeInMinutes,
        [switch] $MonitoringContext,
        [switch] $ResolveProblems,
        [Edition('2013+')] [uint] $WatermarkBehindWarningThreholdInMinutes
    )
}
