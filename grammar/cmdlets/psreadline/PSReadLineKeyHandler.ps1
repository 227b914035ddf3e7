# PSReadLineKeyHandler: what the keys of the line editor do.

function Get-PSReadLineKeyHandler {
    <#
    .SYNOPSIS
    Shows what keys do, and which functions have no key.
    .PARAMETER Bound
    Only the functions that have a key.
    .PARAMETER Unbound
    Only the functions that have none.
    .PARAMETER Chord
    Only these keys.
    .EXAMPLE
    Get-PSReadLineKeyHandler -Chord Tab, Ctrl+r
    #>
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.GetKeyHandlerCommand')]
    [OutputType('Microsoft.PowerShell.KeyHandler')]
    param(
        [switch] $Bound,
        [switch] $Unbound,
        [Parameter(Position = 0)] [Alias('Key')] [string[]] $Chord
    )
}

function Remove-PSReadLineKeyHandler {
    <#
    .SYNOPSIS
    Takes the function of a key away.
    .PARAMETER Chord
    The keys.
    #>
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.RemoveKeyHandlerCommand')]
    param(
        [Parameter(Mandatory, Position = 0)] [Alias('Key')] [ValidateNotNullOrEmpty()] [string[]] $Chord,
        [ValidateSet('Insert', 'Command')] [string] $ViMode
    )
}

function Set-PSReadLineKeyHandler {
    <#
    .SYNOPSIS
    Gives a key a function, or a script block of your own.
    .DESCRIPTION
    A script block gets the key and the number that was typed before it. It changes the line by the static methods of [Microsoft.PowerShell.PSConsoleReadLine], such as Insert, GetBufferState, Replace, RevertLine and AcceptLine.
    .PARAMETER Chord
    The key, or keys in a row with commas between: 'Ctrl+d,Ctrl+c'.
    .PARAMETER ScriptBlock
    What is run when the key is pressed.
    .PARAMETER BriefDescription
    A name for it in lists of keys.
    .PARAMETER Description
    What it does.
    .PARAMETER Function
    A function of the line editor.
    .PARAMETER ViMode
    The mode of vi that the key is for; the keys of the command mode cannot be changed.
    .EXAMPLE
    Set-PSReadLineKeyHandler -Chord Ctrl+b -BriefDescription Build -ScriptBlock { [Microsoft.PowerShell.PSConsoleReadLine]::RevertLine(); [Microsoft.PowerShell.PSConsoleReadLine]::Insert('make'); [Microsoft.PowerShell.PSConsoleReadLine]::AcceptLine() }
    #>
    [CmdletBinding(DefaultParameterSetName = 'ScriptBlock')]
    [ImplementingType('Microsoft.PowerShell.SetPSReadLineKeyHandlerCommand')]
    param(
        [Parameter(ParameterSetName = 'ScriptBlock', Mandatory, Position = 1)]
        [ValidateNotNull()]
        [scriptblock] $ScriptBlock,
        [Parameter(ParameterSetName = 'ScriptBlock')] [string] $BriefDescription,
        [Parameter(ParameterSetName = 'ScriptBlock')] [Alias('LongDescription')] [string] $Description,
        [Parameter(ParameterSetName = 'Function', Mandatory, Position = 1)] [string] $Function,
        [Parameter(Mandatory, Position = 0)] [Alias('Key')] [ValidateNotNullOrEmpty()] [string[]] $Chord,
        [ValidateSet('Insert', 'Command')] [string] $ViMode
    )
}
