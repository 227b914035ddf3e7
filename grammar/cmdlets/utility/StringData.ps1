# StringData

function ConvertFrom-StringData {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.ConvertFromStringDataCommand')]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [AllowEmptyString()] [string] $StringData,
        [Parameter(Position = 1)] [char] $Delimiter = '='
    )
}
