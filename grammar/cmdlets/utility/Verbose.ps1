# Verbose

function Write-Verbose {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.WriteVerboseCommand')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Alias('Msg')] [AllowEmptyString()] [string] $Message
    )
}
