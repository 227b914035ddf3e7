# OrganizationChange: the journal of what was changed.

function Get-OrganizationChange {
    [CmdletBinding()]
    [ImplementingType('Emsh.Commands.GetOrganizationChangeCommand')]
    [OutputType('Emsh.OrganizationChange')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [long[]] $Sequence,
        [string[]] $Command,
        [string[]] $Object,
        [ValidateRange(1, 2147483647)] [int] $Last
    )
}

function Undo-OrganizationChange {
    [CmdletBinding(SupportsShouldProcess)]
    [ImplementingType('Emsh.Commands.UndoOrganizationChangeCommand')]
    [OutputType('Emsh.OrganizationChange')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [long[]] $Sequence,
        [switch] $PassThru
    )
}
