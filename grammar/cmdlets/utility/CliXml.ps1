# CliXml

function ConvertFrom-CliXml {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.ConvertFromClixmlCommand')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [string] $InputObject
    )
}

function ConvertTo-CliXml {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.ConvertToClixmlCommand')]
    [OutputType([string])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [psobject] $InputObject,
        [ValidateRange(1, 2147483647)] [int] $Depth = 2
    )
}
