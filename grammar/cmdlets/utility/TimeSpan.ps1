# TimeSpan

function New-TimeSpan {
    [CmdletBinding(DefaultParameterSetName = 'Date', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096709')]
    [ImplementingType('Microsoft.PowerShell.Commands.NewTimeSpanCommand')]
    [OutputType([timespan])]
    param(
        [Parameter(ParameterSetName = 'Date', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('LastWriteTime')]
        [datetime] $Start,
        [Parameter(ParameterSetName = 'Date', Position = 1, ValueFromPipelineByPropertyName)] [datetime] $End,
        [Parameter(ParameterSetName = 'Time')] [int] $Days,
        [Parameter(ParameterSetName = 'Time')] [int] $Hours,
        [Parameter(ParameterSetName = 'Time')] [int] $Minutes,
        [Parameter(ParameterSetName = 'Time')] [int] $Seconds,
        [Parameter(ParameterSetName = 'Time')] [int] $Milliseconds
    )
}
