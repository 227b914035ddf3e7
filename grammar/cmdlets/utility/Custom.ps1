# Custom

function Format-Custom {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096929')]
    [ImplementingType('Microsoft.PowerShell.Commands.FormatCustomCommand')]
    [OutputType([Microsoft.PowerShell.Commands.Internal.Format.FormatEndData], [Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData], [Microsoft.PowerShell.Commands.Internal.Format.FormatStartData], [Microsoft.PowerShell.Commands.Internal.Format.GroupEndData], [Microsoft.PowerShell.Commands.Internal.Format.GroupStartData])]
    [Alias('fc')]
    param(
        [Parameter(Position = 0)] [object[]] $Property,
        [ValidateRange(1, 2147483647)] [int] $Depth = 5,
        [object] $GroupBy,
        [string] $View,
        [switch] $ShowError,
        [switch] $DisplayError,
        [switch] $Force,
        [ValidateSet('CoreOnly', 'EnumOnly', 'Both')] [string] $Expand,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject
    )
}
