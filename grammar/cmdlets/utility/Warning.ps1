# Warning

function Write-Warning {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.WriteWarningCommand')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Alias('Msg')] [AllowEmptyString()] [string] $Message
    )
}
