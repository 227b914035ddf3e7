# Null

function Out-Null {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.OutNullCommand')]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject
    )
}
