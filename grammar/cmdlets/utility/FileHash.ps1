# FileHash

function Get-FileHash {
    [CmdletBinding(DefaultParameterSetName = 'Path', HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=517145')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetFileHashCommand')]
    [OutputType([Microsoft.PowerShell.Commands.FileHashInfo])]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [Parameter(ParameterSetName = 'StreamParameterSet', Mandatory, Position = 0)] [System.IO.Stream] $InputStream,
        [Parameter(Position = 1)]
        [ValidateSet('SHA1', 'SHA256', 'SHA384', 'SHA512', 'MD5')]
        [string] $Algorithm = 'SHA256'
    )
}
