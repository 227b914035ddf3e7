# OrganizationChange: the journal of what was changed.

function Get-OrganizationChange {
    <#
    .SYNOPSIS
    Shows what was changed in the organization, in order.
    .DESCRIPTION
    Every command that changes something makes one entry: who, when, the command with its parameters, the objects, and each property before and after.
    .PARAMETER Sequence
    The numbers of the entries; all unless they are given.
    .PARAMETER Command
    Only the entries of these commands; wildcards are allowed.
    .PARAMETER Object
    Only the entries that changed these objects; wildcards are allowed.
    .PARAMETER Last
    Only so many of the latest entries.
    .EXAMPLE
    Get-OrganizationChange
    .EXAMPLE
    Get-OrganizationChange -Object 'Ken*' | ForEach-Object Differences
    #>
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
    <#
    .SYNOPSIS
    Takes a change back.
    .DESCRIPTION
    Puts the objects of an entry back to what they were before it. A change is not undone when something newer has changed the same objects. The undoing is an entry of its own.
    .PARAMETER Sequence
    The numbers of the entries; the latest that has an effect unless they are given.
    .PARAMETER PassThru
    Writes the new entry.
    .EXAMPLE
    Undo-OrganizationChange
    .EXAMPLE
    Undo-OrganizationChange -Sequence 3 -WhatIf
    #>
    [CmdletBinding(SupportsShouldProcess)]
    [ImplementingType('Emsh.Commands.UndoOrganizationChangeCommand')]
    [OutputType('Emsh.OrganizationChange')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [long[]] $Sequence,
        [switch] $PassThru
    )
}
