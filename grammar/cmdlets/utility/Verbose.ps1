# Verbose

function Write-Verbose {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097043')]
    [ImplementingType('Microsoft.PowerShell.Commands.WriteVerboseCommand')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [Alias('Msg')] [AllowEmptyString()] [string] $Message
    )
}
