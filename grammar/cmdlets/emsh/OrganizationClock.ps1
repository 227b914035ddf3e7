# OrganizationClock: the clock on which an organization lives.

function Step-OrganizationClock {
    <#
    .SYNOPSIS
    Moves the clock of the session forward.
    .DESCRIPTION
    The clock has to be one that EMSH_CLOCK stopped; the system's goes by itself.
    .PARAMETER TimeSpan
    How far.
    .EXAMPLE
    Step-OrganizationClock 00:15:00
    #>
    [CmdletBinding()]
    [ImplementingType('Emsh.Commands.StepOrganizationClockCommand')]
    [OutputType([datetime])]
    param(
        [Parameter(Mandatory, Position = 0)] [timespan] $TimeSpan,
        [switch] $PassThru
    )
}
