# Guid

function New-Guid {
    [CmdletBinding(DefaultParameterSetName = 'Default', HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=2097130')]
    [ImplementingType('Microsoft.PowerShell.Commands.NewGuidCommand')]
    [ParameterSets('Default', 'Empty', 'InputObject')]
    [OutputType([guid])]
    param(
        [Parameter(ParameterSetName = 'Empty')] [switch] $Empty,
        [Parameter(ParameterSetName = 'InputObject', Position = 0, ValueFromPipeline)] [string] $InputObject
    )
}
