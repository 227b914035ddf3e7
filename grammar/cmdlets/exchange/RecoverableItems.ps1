# RecoverableItems

function Get-RecoverableItems {
    [CmdletBinding(DefaultParameterSetName = 'OnPremises')]
    [Edition('2016+', 'EXO')]
    param(
        [Parameter(ParameterSetName = 'OnPremises', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'Cloud', Mandatory, Position = 0)]
        [GeneralMailboxOrMailUserIdParameter] $Identity,
        [string] $EntryID,
        [datetime] $FilterEndTime,
        [string] $FilterItemType,
        [datetime] $FilterStartTime,
        [string] $LastParentFolderID,
        [Parameter(ParameterSetName = 'Cloud')] [Edition('EXO')] [int] $MaxParallelSize,
        [Parameter(ParameterSetName = 'Cloud')] [Edition('EXO')] [string[]] $PolicyTag,
        [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'Cloud')] [Edition('EXO')] [int] $SkipCount,
        [RecoverableItemsFolderType] $SourceFolder,
        [string] $SubjectContains
    )
}

function Restore-RecoverableItems {
    [CmdletBinding(DefaultParameterSetName = 'OnPremises')]
    [Edition('2016+', 'EXO')]
    param(
        [Parameter(ParameterSetName = 'OnPremises', Mandatory, Position = 0)]
        [Parameter(ParameterSetName = 'Cloud', Mandatory, Position = 0)]
        [GeneralMailboxOrMailUserIdParameter] $Identity,
        [string] $EntryID,
        [datetime] $FilterEndTime,
        [string] $FilterItemType,
        [datetime] $FilterStartTime,
        [string] $LastParentFolderID,
        [Parameter(ParameterSetName = 'Cloud')] [Edition('EXO')] [int] $MaxParallelSize,
        [Parameter(ParameterSetName = 'Cloud')] [Edition('EXO')] [switch] $NoOutput,
        [Parameter(ParameterSetName = 'Cloud')] [Edition('EXO')] [string[]] $PolicyTag,
        [Parameter(ParameterSetName = 'Cloud')] [Edition('EXO')] [string] $RestoreTargetFolder,
        [Unlimited] $ResultSize,
        [RecoverableItemsFolderType] $SourceFolder,
        [string] $SubjectContains
    )
}
