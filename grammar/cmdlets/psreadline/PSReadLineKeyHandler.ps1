# PSReadLineKeyHandler

function Get-PSReadLineKeyHandler {
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
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.RemoveKeyHandlerCommand')]
    param(
        [Parameter(Mandatory, Position = 0)] [Alias('Key')] [ValidateNotNullOrEmpty()] [string[]] $Chord
    )
}

function Set-PSReadLineKeyHandler {
    [CmdletBinding(DefaultParameterSetName = 'ScriptBlock')]
    [ImplementingType('Microsoft.PowerShell.SetPSReadLineKeyHandlerCommand')]
    param(
        [Parameter(Mandatory, Position = 0)] [Alias('Key')] [ValidateNotNullOrEmpty()] [string[]] $Chord,
        [Parameter(ParameterSetName = 'ScriptBlock', Mandatory, Position = 1)]
        [ValidateNotNull()]
        [scriptblock] $ScriptBlock,
        [Parameter(ParameterSetName = 'ScriptBlock')] [string] $BriefDescription,
        [Parameter(ParameterSetName = 'ScriptBlock')] [Alias('LongDescription')] [string] $Description,
        [Parameter(ParameterSetName = 'Function', Mandatory, Position = 1)] [string] $Function
    )
}
