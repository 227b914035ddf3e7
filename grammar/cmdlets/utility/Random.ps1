# Random

function Get-Random {
    [CmdletBinding(DefaultParameterSetName = 'RandomNumberParameterSet', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097016')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetRandomCommand')]
    [OutputType([double], [int], [long])]
    param(
        [ValidateNotNull()] [Nullable[int]] $SetSeed,
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
