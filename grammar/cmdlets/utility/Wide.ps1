# Wide

function Format-Wide {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096930')]
    [ImplementingType('Microsoft.PowerShell.Commands.FormatWideCommand')]
    [OutputType([Microsoft.PowerShell.Commands.Internal.Format.FormatEndData], [Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData], [Microsoft.PowerShell.Commands.Internal.Format.FormatStartData], [Microsoft.PowerShell.Commands.Internal.Format.GroupEndData], [Microsoft.PowerShell.Commands.Internal.Format.GroupStartData])]
    [Alias('fw')]
    param(
        [Parameter(Position = 0)] [object] $Property,
        [switch] $AutoSize,
        [ValidateRange(1, 2147483647)] [int] $Column = -1,
        [object] $GroupBy,
        [string] $View,
        [switch] $ShowError,
        [switch] $DisplayError,
        [switch] $Force,
        [ValidateSet('CoreOnly', 'EnumOnly', 'Both')] [string] $Expand,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject
    )
}
