# Host

function Out-Host {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096863')]
    [ImplementingType('Microsoft.PowerShell.Commands.OutHostCommand')]
    [Alias('oh')]
    param(
        [switch] $Paging,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject
    )
}
