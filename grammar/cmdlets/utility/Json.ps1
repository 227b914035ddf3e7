# Json

function ConvertFrom-Json {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096606')]
    [ImplementingType('Microsoft.PowerShell.Commands.ConvertFromJsonCommand')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [AllowEmptyString()] [string] $InputObject,
        [switch] $AsHashtable,
        [ValidateRange('Positive')] [int] $Depth = 1024,
        [switch] $NoEnumerate,
        [Microsoft.PowerShell.Commands.JsonDateKind] $DateKind
    )
}

function ConvertTo-Json {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096925')]
    [ImplementingType('Microsoft.PowerShell.Commands.ConvertToJsonCommand')]
    [OutputType([string])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [AllowNull()] [object] $InputObject,
        [ValidateRange(0, 100)] [int] $Depth = 2,
        [switch] $Compress,
        [switch] $EnumsAsStrings,
        [switch] $AsArray,
        [Newtonsoft.Json.StringEscapeHandling] $EscapeHandling
    )
}
