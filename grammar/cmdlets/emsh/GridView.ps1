# GridView: a table to look at and to choose from.

function Out-GridView {
    <#
    .SYNOPSIS
    Shows objects as a table in the terminal, to look at and to choose from.
    .DESCRIPTION
    Letters filter the rows, the arrow keys move, Ctrl+S sorts by the next column, Space marks, Enter takes and Escape leaves.
    Where nobody sits at a terminal, the environment variable EMSH_GRID_ANSWERS names a file with what is chosen, a line for each table: numbers of rows such as '1,3', words that the rows contain, '*' for all, or an empty line for none.
    .PARAMETER InputObject
    The objects.
    .PARAMETER Title
    What stands above the table.
    .PARAMETER Wait
    The table is always waited for.
    .PARAMETER OutputMode
    Whether nothing, one object or several can be chosen and are written.
    .PARAMETER PassThru
    Several objects can be chosen and are written.
    .EXAMPLE
    Get-Process | Out-GridView -Title 'Stop which?' -PassThru | Stop-Process
    #>
    [CmdletBinding(DefaultParameterSetName = 'PassThru')]
    [ImplementingType('Microsoft.PowerShell.Commands.OutGridViewCommand')]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [ValidateNotNullOrEmpty()] [string] $Title,
        [Parameter(ParameterSetName = 'Wait')] [switch] $Wait,
        [Parameter(ParameterSetName = 'OutputMode')]
        [ValidateSet('None', 'Single', 'Multiple')]
        [string] $OutputMode,
        [Parameter(ParameterSetName = 'PassThru')] [switch] $PassThru
    )
}
