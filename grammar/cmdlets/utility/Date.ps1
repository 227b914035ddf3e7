# Date

function Get-Date {
    [CmdletBinding(DefaultParameterSetName = 'DateAndFormat', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096615')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetDateCommand')]
    [OutputType([datetime], [string])]
    param(
        [Parameter(ParameterSetName = 'DateAndFormat', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'DateAndUFormat', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('LastWriteTime')]
        [datetime] $Date,
        [Parameter(ParameterSetName = 'UnixTimeSecondsAndFormat', Mandatory)]
        [Parameter(ParameterSetName = 'UnixTimeSecondsAndUFormat', Mandatory)]
        [Alias('UnixTime')]
        [ValidateRange(-62135596800L, 253402300799L)]
        [long] $UnixTimeSeconds,
        [ValidateRange(1, 9999)] [int] $Year,
        [ValidateRange(1, 12)] [int] $Month,
        [ValidateRange(1, 31)] [int] $Day,
        [ValidateRange(0, 23)] [int] $Hour,
        [ValidateRange(0, 59)] [int] $Minute,
        [ValidateRange(0, 59)] [int] $Second,
        [ValidateRange(0, 999)] [int] $Millisecond,
        [Microsoft.PowerShell.Commands.DisplayHintType] $DisplayHint = 'DateTime',
        [Parameter(ParameterSetName = 'DateAndUFormat', Mandatory)]
        [Parameter(ParameterSetName = 'UnixTimeSecondsAndUFormat', Mandatory)]
        [string] $UFormat,
        [Parameter(ParameterSetName = 'DateAndFormat')]
        [Parameter(ParameterSetName = 'UnixTimeSecondsAndFormat')]
        [ArgumentCompletions('FileDate', 'FileDateUniversal', 'FileDateTime', 'FileDateTimeUniversal')]
        [string] $Format,
        [switch] $AsUTC
    )
}

function Set-Date {
    [CmdletBinding(DefaultParameterSetName = 'Date', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097133')]
    [ImplementingType('Microsoft.PowerShell.Commands.SetDateCommand')]
    [OutputType([datetime])]
    param(
        [Parameter(ParameterSetName = 'Date', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [datetime] $Date,
        [Parameter(ParameterSetName = 'Adjust', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [AllowNull()]
        [timespan] $Adjust,
        [Microsoft.PowerShell.Commands.DisplayHintType] $DisplayHint = 'DateTime'
    )
}
