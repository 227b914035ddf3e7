# Expression

function Invoke-Expression {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.InvokeExpressionCommand')]
    [Alias('iex')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [ValidateTrustedData()] [string] $Command
    )
}
