# Default

function Out-Default {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.OutDefaultCommand')]
    param(
        [switch] $Transcript,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject
    )
}
