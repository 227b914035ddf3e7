# TraceSource

function Get-TraceSource {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096707')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetTraceSourceCommand')]
    [OutputType([System.Management.Automation.PSTraceSource])]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Name = '*'
    )
}

function Set-TraceSource {
    [CmdletBinding(DefaultParameterSetName = 'optionsSet', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097129')]
    [ImplementingType('Microsoft.PowerShell.Commands.SetTraceSourceCommand')]
    [OutputType([System.Management.Automation.PSTraceSource])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string[]] $Name,
        [Parameter(ParameterSetName = 'optionsSet', Position = 1, ValueFromPipelineByPropertyName)]
        [System.Management.Automation.PSTraceSourceOptions] $Option = 'All',
        [Parameter(ParameterSetName = 'optionsSet')] [System.Diagnostics.TraceOptions] $ListenerOption,
        [Parameter(ParameterSetName = 'optionsSet')] [Alias('PSPath', 'Path')] [string] $FilePath,
        [Parameter(ParameterSetName = 'optionsSet')] [switch] $Force,
        [Parameter(ParameterSetName = 'optionsSet')] [switch] $Debugger,
        [Parameter(ParameterSetName = 'optionsSet')] [switch] $PSHost,
        [Parameter(ParameterSetName = 'removeAllListenersSet')]
        [ValidateNotNullOrEmpty()]
        [string[]] $RemoveListener = '*',
        [Parameter(ParameterSetName = 'removeFileListenersSet')]
        [ValidateNotNullOrEmpty()]
        [string[]] $RemoveFileListener = '*',
        [Parameter(ParameterSetName = 'optionsSet')] [switch] $PassThru
    )
}
