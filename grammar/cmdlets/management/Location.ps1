# Location

function Get-Location {
    [CmdletBinding(DefaultParameterSetName = 'Location', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096495')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetLocationCommand')]
    [OutputType([System.Management.Automation.PathInfo], [System.Management.Automation.PathInfoStack])]
    [Alias('gl', 'pwd')]
    param(
        [Parameter(ParameterSetName = 'Location', ValueFromPipelineByPropertyName)] [string[]] $PSProvider,
        [Parameter(ParameterSetName = 'Location', ValueFromPipelineByPropertyName)] [string[]] $PSDrive,
        [Parameter(ParameterSetName = 'Stack')] [switch] $Stack,
        [Parameter(ParameterSetName = 'Stack', ValueFromPipelineByPropertyName)] [string[]] $StackName
    )
}

function Pop-Location {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096907')]
    [ImplementingType('Microsoft.PowerShell.Commands.PopLocationCommand')]
    [OutputType([System.Management.Automation.PathInfo])]
    [Alias('popd')]
    param(
        [switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $StackName
    )
}

function Push-Location {
    [CmdletBinding(DefaultParameterSetName = 'Path', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097105')]
    [ImplementingType('Microsoft.PowerShell.Commands.PushLocationCommand')]
    [OutputType([System.Management.Automation.PathInfo])]
    [Alias('pushd')]
    param(
        [Parameter(ParameterSetName = 'Path', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string] $LiteralPath,
        [switch] $PassThru,
        [Parameter(ValueFromPipelineByPropertyName)] [string] $StackName
    )
}

function Set-Location {
    [CmdletBinding(DefaultParameterSetName = 'Path', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097049')]
    [ImplementingType('Microsoft.PowerShell.Commands.SetLocationCommand')]
    [OutputType([System.Management.Automation.PathInfo], [System.Management.Automation.PathInfoStack])]
    [Alias('cd', 'chdir', 'sl')]
    param(
        [Parameter(ParameterSetName = 'Path', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string] $LiteralPath,
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'Stack', ValueFromPipelineByPropertyName)] [string] $StackName
    )
}
