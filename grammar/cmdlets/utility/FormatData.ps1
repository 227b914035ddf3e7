# FormatData

function Export-FormatData {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096834')]
    [ImplementingType('Microsoft.PowerShell.Commands.ExportFormatDataCommand')]
    param(
        [Parameter(Mandatory, ValueFromPipeline)] [System.Management.Automation.ExtendedTypeDefinition[]] $InputObject,
        [Parameter(ParameterSetName = 'ByPath', Mandatory)] [Alias('FilePath')] [string] $Path,
        [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory)] [Alias('PSPath', 'LP')] [string] $LiteralPath,
        [switch] $Force,
        [Alias('NoOverwrite')] [switch] $NoClobber,
        [switch] $IncludeScriptBlock
    )
}

function Get-FormatData {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096614')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetFormatDataCommand')]
    [OutputType([System.Management.Automation.ExtendedTypeDefinition])]
    param(
        [Parameter(Position = 0)] [ValidateNotNullOrEmpty()] [string[]] $TypeName,
        [version] $PowerShellVersion
    )
}

function Update-FormatData {
    [CmdletBinding(DefaultParameterSetName = 'FileSet', SupportsShouldProcess, ConfirmImpact = 'Low', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097135')]
    [ImplementingType('Microsoft.PowerShell.Commands.UpdateFormatDataCommand')]
    param(
        [Parameter(ParameterSetName = 'FileSet', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'Path')]
        [ValidateNotNull()]
        [string[]] $AppendPath,
        [Parameter(ParameterSetName = 'FileSet')] [ValidateNotNull()] [string[]] $PrependPath
    )
}
