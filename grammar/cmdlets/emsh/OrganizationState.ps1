# OrganizationState: the whole organization, kept in a file.

function Compare-OrganizationState {
    [CmdletBinding(DefaultParameterSetName = 'Change')]
    [ImplementingType('Emsh.Commands.CompareOrganizationStateCommand')]
    [OutputType('Emsh.OrganizationDifference')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0)]
        [Alias('ReferencePath', 'FilePath')]
        [ValidateNotNullOrEmpty()]
        [string] $Path,
        [Parameter(ParameterSetName = 'Path', Position = 1)] [ValidateNotNullOrEmpty()] [string] $DifferencePath,
        [Parameter(ParameterSetName = 'Change')] [ValidateRange(0, 9223372036854775807)] [long] $Sequence
    )
}

function Restore-OrganizationState {
    [CmdletBinding(SupportsShouldProcess)]
    [ImplementingType('Emsh.Commands.RestoreOrganizationStateCommand')]
    param(
        [Parameter(Mandatory, Position = 0)] [Alias('FilePath')] [ValidateNotNullOrEmpty()] [string] $Path
    )
}

function Save-OrganizationState {
    [CmdletBinding(SupportsShouldProcess)]
    [ImplementingType('Emsh.Commands.SaveOrganizationStateCommand')]
    param(
        [Parameter(Mandatory, Position = 0)] [Alias('FilePath')] [ValidateNotNullOrEmpty()] [string] $Path,
        [switch] $Force
    )
}
