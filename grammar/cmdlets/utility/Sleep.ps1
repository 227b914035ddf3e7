# Sleep

function Start-Sleep {
    [CmdletBinding(DefaultParameterSetName = 'Seconds', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097041')]
    [ImplementingType('Microsoft.PowerShell.Commands.StartSleepCommand')]
    param(
        [Parameter(ParameterSetName = 'Seconds', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateRange(0.0, 2147483.0)]
        [double] $Seconds,
        [Parameter(ParameterSetName = 'Milliseconds', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('ms')]
        [ValidateRange(0, 2147483647)]
        [int] $Milliseconds,
        [Parameter(ParameterSetName = 'FromTimeSpan', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('ts')]
        [ValidateRange('NonNegative')]
        [timespan] $Duration
    )
}
