# Null

function Out-Null {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096792')]
    [ImplementingType('Microsoft.PowerShell.Commands.OutNullCommand')]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject
    )
}
