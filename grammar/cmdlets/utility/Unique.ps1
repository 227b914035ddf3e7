# Unique

function Get-Unique {
    [CmdletBinding(DefaultParameterSetName = 'AsString', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097028')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetUniqueCommand')]
    [Alias('gu')]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [Parameter(ParameterSetName = 'AsString')] [switch] $AsString,
        [Parameter(ParameterSetName = 'UniqueByType')] [switch] $OnType,
        [switch] $CaseInsensitive
    )
}
