# CliXml

function ConvertFrom-CliXml {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2280770')]
    [ImplementingType('Microsoft.PowerShell.Commands.ConvertFromClixmlCommand')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [string] $InputObject
    )
}

function ConvertTo-CliXml {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2280866')]
    [ImplementingType('Microsoft.PowerShell.Commands.ConvertToClixmlCommand')]
    [OutputType([string])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [psobject] $InputObject,
        [ValidateRange(1, 2147483647)] [int] $Depth = 2
    )
}
