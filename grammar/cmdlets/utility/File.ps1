# File

function Out-File {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096621')]
    [ImplementingType('Microsoft.PowerShell.Commands.OutFileCommand')]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0)] [Alias('Path')] [string] $FilePath,
        [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string] $LiteralPath,
        [Parameter(Position = 1)]
        [ArgumentEncodingCompletions()]
        [ArgumentToEncodingTransformation()]
        [ValidateNotNullOrEmpty()]
        [System.Text.Encoding] $Encoding = 'utf8NoBOM',
        [switch] $Append,
        [switch] $Force,
        [Alias('NoOverwrite')] [switch] $NoClobber,
        [ValidateRange(2, 2147483647)] [int] $Width,
        [switch] $NoNewline,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject
    )
}

function Unblock-File {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097033')]
    [ImplementingType('Microsoft.PowerShell.Commands.UnblockFileCommand')]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0)] [string[]] $Path,
        [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath
    )
}
