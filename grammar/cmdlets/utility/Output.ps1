# Output

function Write-Output {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.WriteOutputCommand')]
    [Alias('echo')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromRemainingArguments)]
        [AllowEmptyCollection()]
        [AllowNull()]
        [psobject] $InputObject,
        [switch] $NoEnumerate
    )
}
