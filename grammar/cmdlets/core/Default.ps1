# Default

function Out-Default {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096486')]
    [ImplementingType('Microsoft.PowerShell.Commands.OutDefaultCommand')]
    param(
        [switch] $Transcript,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject
    )
}
