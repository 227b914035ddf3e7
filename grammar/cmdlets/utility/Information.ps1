# Information

function Write-Information {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.Commands.WriteInformationCommand')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)]
        [Alias('Msg', 'Message')]
        [AllowNull()]
        [object] $MessageData,
        [Parameter(Position = 1)] [string[]] $Tags
    )
}
