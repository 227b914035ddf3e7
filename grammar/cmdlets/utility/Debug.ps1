# Debug

function Write-Debug {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.WriteDebugCommand')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Alias('Msg')] [AllowEmptyString()] [string] $Message
    )
}
