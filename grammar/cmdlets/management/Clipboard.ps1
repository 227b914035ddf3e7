# Clipboard

function Get-Clipboard {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=2109905')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetClipboardCommand')]
    [OutputType([string])]
    [Alias('gcb')]
    param(
        [switch] $Raw,
        [ArgumentCompleter([Microsoft.PowerShell.Commands.DelimiterCompleter])] [string[]] $Delimiter = "`n"
    )
}

function Set-Clipboard {
    [CmdletBinding(SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=2109826')]
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
