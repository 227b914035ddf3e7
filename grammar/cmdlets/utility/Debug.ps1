# Debug

function Write-Debug {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097132')]
    [ImplementingType('Microsoft.PowerShell.Commands.WriteDebugCommand')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Alias('Msg')] [AllowEmptyString()] [string] $Message
    )
}
