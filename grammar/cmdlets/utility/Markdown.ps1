# Markdown

function ConvertFrom-Markdown {
    [CmdletBinding(DefaultParameterSetName = 'PathParamSet', HelpUri = 'https://go.microsoft.com/fwlink/?linkid=2006503')]
    [ImplementingType('Microsoft.PowerShell.Commands.ConvertFromMarkdownCommand')]
    [OutputType([Microsoft.PowerShell.MarkdownRender.MarkdownInfo])]
    param(
        [Parameter(ParameterSetName = 'PathParamSet', Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralParamSet', Mandatory)]
        [Alias('PSPath', 'LP')]
        [ValidateNotNullOrEmpty()]
        [string[]] $LiteralPath,
        [Parameter(ParameterSetName = 'InputObjParamSet', Mandatory, ValueFromPipeline)]
        [ValidateNotNullOrEmpty()]
        [psobject] $InputObject,
        [switch] $AsVT100EncodedString
    )
}

function Show-Markdown {
    [CmdletBinding(DefaultParameterSetName = 'Path', HelpUri = 'https://go.microsoft.com/fwlink/?linkid=2102329')]
    [ImplementingType('Microsoft.PowerShell.Commands.ShowMarkdownCommand')]
    [OutputType([string])]
    param(
        [Parameter(ParameterSetName = 'InputObject', Mandatory, ValueFromPipeline)]
        [ValidateNotNullOrEmpty()]
        [psobject] $InputObject,
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [switch] $UseBrowser
    )
}
