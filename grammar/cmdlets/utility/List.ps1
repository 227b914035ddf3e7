# List

function Format-List {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096928')]
    [ImplementingType('Microsoft.PowerShell.Commands.FormatListCommand')]
    [OutputType([Microsoft.PowerShell.Commands.Internal.Format.FormatEndData], [Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData], [Microsoft.PowerShell.Commands.Internal.Format.FormatStartData], [Microsoft.PowerShell.Commands.Internal.Format.GroupEndData], [Microsoft.PowerShell.Commands.Internal.Format.GroupStartData])]
    [Alias('fl')]
    param(
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

function Update-List {
    [CmdletBinding(DefaultParameterSetName = 'AddRemoveSet', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2109383')]
    [ImplementingType('Microsoft.PowerShell.Commands.UpdateListCommand')]
    param(
        [Parameter(ParameterSetName = 'AddRemoveSet')] [ValidateNotNullOrEmpty()] [object[]] $Add,
        [Parameter(ParameterSetName = 'AddRemoveSet')] [ValidateNotNullOrEmpty()] [object[]] $Remove,
        [Parameter(ParameterSetName = 'ReplaceSet', Mandatory)] [ValidateNotNullOrEmpty()] [object[]] $Replace,
        [Parameter(ValueFromPipeline)] [ValidateNotNullOrEmpty()] [psobject] $InputObject,
        [Parameter(Position = 0)] [ValidateNotNullOrEmpty()] [string] $Property
    )
}
