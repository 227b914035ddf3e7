# Warning

function Write-Warning {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097044')]
    [ImplementingType('Microsoft.PowerShell.Commands.WriteWarningCommand')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Alias('Msg')] [AllowEmptyString()] [string] $Message
    )
}
