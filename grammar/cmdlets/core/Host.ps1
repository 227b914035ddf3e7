# Host

function Out-Host {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.OutHostCommand')]
    [Alias('oh')]
    param(
        [switch] $Paging,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject
    )
}
