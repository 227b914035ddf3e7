# ConsoleGridView: a table to look at and to choose from.

function Out-ConsoleGridView {
    <#
    .SYNOPSIS
    Shows objects as a table in the terminal and writes those that are chosen.
    .DESCRIPTION
    The table and its keys are those of Out-GridView; so is the file of answers where nobody sits at a terminal.
    .PARAMETER InputObject
    The objects.
    .PARAMETER Title
    What stands above the table.
    .PARAMETER OutputMode
    Whether nothing, one object or several can be chosen and are written.
    .PARAMETER Filter
    The filter that the table begins with.
    .EXAMPLE
    Get-Mailbox | Out-ConsoleGridView -OutputMode Single -Filter sales
    #>
    [CmdletBinding()]
    [ImplementingType('OutGridView.Cmdlet.OutConsoleGridviewCmdletCommand')]
    param(
        [Parameter(ValueFromPipeline)] [psobject] $InputObject,
        [string] $Title,
        [ValidateSet('None', 'Single', 'Multiple')] [string] $OutputMode,
        [string] $Filter
    )
}
