# History

function Add-History {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096479')]
    [ImplementingType('Microsoft.PowerShell.Commands.AddHistoryCommand')]
    [OutputType([Microsoft.PowerShell.Commands.HistoryInfo])]
    param(
        [Parameter(Position = 0, ValueFromPipeline)] [psobject[]] $InputObject,
        [switch] $Passthru
    )
}

function Clear-History {
    [CmdletBinding(DefaultParameterSetName = 'IDParameter', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096691')]
    [ImplementingType('Microsoft.PowerShell.Commands.ClearHistoryCommand')]
    [Alias('clhy')]
    param(
        [Parameter(ParameterSetName = 'IDParameter', Position = 0)] [ValidateRange(1, 2147483647)] [int[]] $Id,
        [Parameter(ParameterSetName = 'CommandLineParameter')] [ValidateNotNullOrEmpty()] [string[]] $CommandLine,
        [Parameter(Position = 1)] [ValidateRange(1, 2147483647)] [int] $Count = 32,
        [switch] $Newest
    )
}

function Get-History {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096788')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetHistoryCommand')]
    [OutputType([Microsoft.PowerShell.Commands.HistoryInfo])]
    [Alias('ghy', 'h', 'history')]
    param(
        [Parameter(Position = 0, ValueFromPipeline)] [ValidateRange(1L, 9223372036854775807L)] [long[]] $Id,
        [Parameter(Position = 1)] [ValidateRange(0, 32767)] [int] $Count
    )
}

function Invoke-History {
    [CmdletBinding(SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096586')]
    [ImplementingType('Microsoft.PowerShell.Commands.InvokeHistoryCommand')]
    [Alias('ihy', 'r')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [string] $Id
    )
}
