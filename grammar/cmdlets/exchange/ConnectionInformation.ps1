# ConnectionInformation

function Get-ConnectionInformation {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    [Edition('EXO')]
    [ParameterSets('Default', 'ConnectionId', 'ModulePrefix')]
    param(
        [Parameter(ParameterSetName = 'ConnectionId', Mandatory)] [string[]] $ConnectionId,
        [Parameter(ParameterSetName = 'ModulePrefix', Mandatory)] [string[]] $ModulePrefix
    )
}
