# Output

function Write-Output {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097117')]
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
