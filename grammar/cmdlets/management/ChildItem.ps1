# ChildItem

function Get-ChildItem {
    [CmdletBinding(DefaultParameterSetName = 'Items', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096492')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetChildItemCommand')]
    [OutputType([System.IO.DirectoryInfo], [System.IO.FileInfo])]
    [Alias('dir', 'gci')]
    param(
        [Parameter(ParameterSetName = 'Items', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralItems', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [Parameter(Position = 1)] [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Alias('s', 'r')] [switch] $Recurse,
        [uint] $Depth = 4294967295,
        [switch] $Force,
        [switch] $Name,
        [Dynamic()] [System.Management.Automation.FlagsExpression[System.IO.FileAttributes]] $Attributes,
        [Dynamic()] [switch] $FollowSymlink,
        [Dynamic()] [Alias('ad')] [switch] $Directory,
        [Dynamic()] [Alias('af')] [switch] $File,
        [Dynamic()] [Alias('ah', 'h')] [switch] $Hidden,
        [Dynamic()] [Alias('ar')] [switch] $ReadOnly,
        [Dynamic()] [Alias('as')] [switch] $System
    )
}
