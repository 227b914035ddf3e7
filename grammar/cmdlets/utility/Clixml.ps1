# Clixml

function Export-Clixml {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096926')]
    [ImplementingType('Microsoft.PowerShell.Commands.ExportClixmlCommand')]
    param(
        [ValidateRange(1, 2147483647)] [int] $Depth,
        [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0)] [string] $Path,
        [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory)] [Alias('PSPath', 'LP')] [string] $LiteralPath,
        [Parameter(Mandatory, ValueFromPipeline)] [AllowNull()] [psobject] $InputObject,
        [switch] $Force,
        [Alias('NoOverwrite')] [switch] $NoClobber,
        [ArgumentEncodingCompletions()]
        [ArgumentToEncodingTransformation()]
        [ValidateNotNullOrEmpty()]
        [System.Text.Encoding] $Encoding = 'utf8NoBOM'
    )
}

function Import-Clixml {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsPaging, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096618')]
    [ImplementingType('Microsoft.PowerShell.Commands.ImportClixmlCommand')]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath
    )
}
