# Expression

function Invoke-Expression {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097030')]
    [ImplementingType('Microsoft.PowerShell.Commands.InvokeExpressionCommand')]
    [Alias('iex')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [ValidateTrustedData()] [string] $Command
    )
}
