# ThreadJob

function Start-ThreadJob {
    [CmdletBinding(DefaultParameterSetName = 'ScriptBlock')]
    [ImplementingType('Microsoft.PowerShell.ThreadJob.StartThreadJobCommand')]
    [OutputType('Microsoft.PowerShell.ThreadJob.ThreadJob')]
    param(
        [Parameter(ParameterSetName = 'ScriptBlock', Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [scriptblock] $ScriptBlock,
        [Parameter(ParameterSetName = 'FilePath', Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string] $FilePath,
        [Parameter(ParameterSetName = 'FilePath')]
        [Parameter(ParameterSetName = 'ScriptBlock')]
        [ValidateNotNullOrEmpty()]
        [string] $Name,
        [Parameter(ParameterSetName = 'FilePath')]
        [Parameter(ParameterSetName = 'ScriptBlock')]
        [ValidateNotNull()]
        [scriptblock] $InitializationScript,
        [Parameter(ParameterSetName = 'FilePath', ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ScriptBlock', ValueFromPipeline)]
        [ValidateNotNull()]
        [psobject] $InputObject,
        [Parameter(ParameterSetName = 'FilePath')]
        [Parameter(ParameterSetName = 'ScriptBlock')]
        [object[]] $ArgumentList,
        [Parameter(ParameterSetName = 'FilePath')]
        [Parameter(ParameterSetName = 'ScriptBlock')]
        [ValidateRange(1, 1000000)]
        [int] $ThrottleLimit,
        [Parameter(ParameterSetName = 'FilePath')]
        [Parameter(ParameterSetName = 'ScriptBlock')]
        [System.Management.Automation.Host.PSHost] $StreamingHost
    )
}
