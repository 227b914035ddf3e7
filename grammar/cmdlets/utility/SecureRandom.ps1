# SecureRandom

function Get-SecureRandom {
    [CmdletBinding(DefaultParameterSetName = 'RandomNumberParameterSet', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2235055')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetSecureRandomCommand')]
    [OutputType([double], [int], [long])]
    param(
        [Parameter(ParameterSetName = 'RandomNumberParameterSet', Position = 0)] [object] $Maximum,
        [Parameter(ParameterSetName = 'RandomNumberParameterSet')] [object] $Minimum,
        [Parameter(ParameterSetName = 'RandomListItemParameterSet', Mandatory, Position = 0, ValueFromPipeline)]
        [Parameter(ParameterSetName = 'ShuffleParameterSet', Mandatory, Position = 0, ValueFromPipeline)]
        [AllowNull()]
        [object[]] $InputObject,
        [Parameter(ParameterSetName = 'RandomListItemParameterSet')]
        [Parameter(ParameterSetName = 'RandomNumberParameterSet')]
        [ValidateRange(1, 2147483647)]
        [int] $Count = 1,
        [Parameter(ParameterSetName = 'ShuffleParameterSet', Mandatory)] [switch] $Shuffle
    )
}
