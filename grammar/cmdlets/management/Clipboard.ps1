# Clipboard

function Get-Clipboard {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.GetClipboardCommand')]
    [OutputType([string])]
    [Alias('gcb')]
    param(
        [switch] $Raw,
        [ArgumentCompleter([Microsoft.PowerShell.Commands.DelimiterCompleter])] [string[]] $Delimiter = "`n"
    )
}

function Set-Clipboard {
    [CmdletBinding(SupportsShouldProcess)]
    [ImplementingType('Microsoft.PowerShell.Commands.SetClipboardCommand')]
    [OutputType([string])]
    [Alias('scb')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [AllowNull()]
        [string[]] $Value,
        [switch] $Append,
        [switch] $PassThru,
        [Alias('ToLocalhost')] [switch] $AsOSC52
    )
}
