# Table

function Format-Table {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096703')]
    [ImplementingType('Microsoft.PowerShell.Commands.FormatTableCommand')]
    [OutputType([Microsoft.PowerShell.Commands.Internal.Format.FormatEndData], [Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData], [Microsoft.PowerShell.Commands.Internal.Format.FormatStartData], [Microsoft.PowerShell.Commands.Internal.Format.GroupEndData], [Microsoft.PowerShell.Commands.Internal.Format.GroupStartData])]
    [Alias('ft')]
    param(
        [switch] $AutoSize,
        [switch] $RepeatHeader,
        [switch] $HideTableHeaders,
        [switch] $Wrap,
        [Parameter(Position = 0)] [object[]] $Property,
        [object] $GroupBy,
        [string] $View,
        [switch] $ShowError,
        [switch] $DisplayError,
        [switch] $Force,
        [ValidateSet('CoreOnly', 'EnumOnly', 'Both')] [string] $Expand,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject
    )
}
