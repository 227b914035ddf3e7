# OrganizationState: the whole organization, kept in a file.

function Compare-OrganizationState {
    <#
    .SYNOPSIS
    Shows how two states of the organization differ.
    .DESCRIPTION
    Compares the present organization with how the session began, with how it was after an entry of the journal, or with a saved state; or two saved states with one another.
    .PARAMETER Path
    The file of the earlier state.
    .PARAMETER DifferencePath
    The file of the later state; the present organization unless it is given.
    .PARAMETER Sequence
    The number of the journal's entry after which the earlier state was; 0 is the beginning.
    .EXAMPLE
    Compare-OrganizationState
    .EXAMPLE
    Compare-OrganizationState before.json
    #>
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
    <#
    .SYNOPSIS
    Makes everything as a saved state has it.
    .DESCRIPTION
    Reads a file that Save-OrganizationState has written, and makes the organization equal to it, as one change that can be undone.
    .PARAMETER Path
    The file.
    .EXAMPLE
    Restore-OrganizationState before.json
    #>
    [CmdletBinding(SupportsShouldProcess)]
    [ImplementingType('Emsh.Commands.RestoreOrganizationStateCommand')]
    param(
        [Parameter(Mandatory, Position = 0)] [Alias('FilePath')] [ValidateNotNullOrEmpty()] [string] $Path
    )
}

function Save-OrganizationState {
    <#
    .SYNOPSIS
    Writes the whole organization to a file.
    .DESCRIPTION
    The file is complete or not there; an existing one is only replaced with Force.
    .PARAMETER Path
    The file.
    .PARAMETER Force
    Replaces an existing file.
    .EXAMPLE
    Save-OrganizationState before.json
    #>
    [CmdletBinding(SupportsShouldProcess)]
    [ImplementingType('Emsh.Commands.SaveOrganizationStateCommand')]
    param(
        [Parameter(Mandatory, Position = 0)] [Alias('FilePath')] [ValidateNotNullOrEmpty()] [string] $Path,
        [switch] $Force
    )
}
