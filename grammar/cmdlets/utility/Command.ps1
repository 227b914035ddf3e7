# Command

function Measure-Command {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097029')]
    [ImplementingType('Microsoft.PowerShell.Commands.MeasureCommandCommand')]
    [OutputType([timespan])]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(Mandatory, Position = 0)] [scriptblock] $Expression
    )
}

function Trace-Command {
    [CmdletBinding(DefaultParameterSetName = 'expressionSet', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097136')]
    [ImplementingType('Microsoft.PowerShell.Commands.TraceCommandCommand')]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(Mandatory, Position = 0)] [string[]] $Name,
        [Parameter(Position = 2)] [System.Management.Automation.PSTraceSourceOptions] $Option = 'All',
        [Parameter(ParameterSetName = 'expressionSet', Mandatory, Position = 1)] [scriptblock] $Expression,
        [Parameter(ParameterSetName = 'commandSet', Mandatory, Position = 1)] [string] $Command,
        [Parameter(ParameterSetName = 'commandSet', ValueFromRemainingArguments)]
        [Alias('Args')]
        [object[]] $ArgumentList,
        [System.Diagnostics.TraceOptions] $ListenerOption,
        [Alias('PSPath', 'Path')] [string] $FilePath,
        [switch] $Force,
        [switch] $Debugger,
        [switch] $PSHost
    )
}
