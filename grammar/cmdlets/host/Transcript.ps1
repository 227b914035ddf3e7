# Transcript

function Start-Transcript {
    [CmdletBinding(DefaultParameterSetName = 'ByPath', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096485')]
    [ImplementingType('Microsoft.PowerShell.Commands.StartTranscriptCommand')]
    [OutputType([string])]
    param(
        [Parameter(ParameterSetName = 'ByPath', Position = 0)] [ValidateNotNullOrEmpty()] [string] $Path,
        [Parameter(ParameterSetName = 'ByLiteralPath', Position = 0)]
        [Alias('PSPath', 'LP')]
        [ValidateNotNullOrEmpty()]
        [string] $LiteralPath,
        [Parameter(ParameterSetName = 'ByOutputDirectory', Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string] $OutputDirectory,
        [switch] $Append,
        [switch] $Force,
        [Alias('NoOverwrite')] [switch] $NoClobber,
        [switch] $IncludeInvocationHeader,
        [switch] $UseMinimalHeader
    )
}

function Stop-Transcript {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'None', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096798')]
    [ImplementingType('Microsoft.PowerShell.Commands.StopTranscriptCommand')]
    [OutputType([string])]
    param()
}
