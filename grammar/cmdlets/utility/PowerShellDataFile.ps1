# PowerShellDataFile

function Import-PowerShellDataFile {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=623621')]
    [ImplementingType('Microsoft.PowerShell.Commands.ImportPowerShellDataFileCommand')]
    param(
        [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0)] [ValidateNotNullOrEmpty()] [string[]] $Path,
        [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [ValidateNotNullOrEmpty()]
        [string[]] $LiteralPath,
        [switch] $SkipLimitCheck
    )
}
