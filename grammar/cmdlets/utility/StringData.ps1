# StringData

function ConvertFrom-StringData {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096602')]
    [ImplementingType('Microsoft.PowerShell.Commands.ConvertFromStringDataCommand')]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [AllowEmptyString()] [string] $StringData,
        [Parameter(Position = 1)] [char] $Delimiter = '='
    )
}
