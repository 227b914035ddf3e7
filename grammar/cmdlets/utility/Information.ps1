# Information

function Write-Information {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=2097040')]
    [ImplementingType('Microsoft.PowerShell.Commands.WriteInformationCommand')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('Msg', 'Message')]
        [AllowNull()]
        [object] $MessageData,
        [Parameter(Position = 1)] [string[]] $Tags
    )
}
