# PSReadLine: the options and the keys of the line editor

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

function Get-PSReadLineOption {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.GetPSReadLineOption')]
    [OutputType('Microsoft.PowerShell.PSConsoleReadLineOptions')]
    param()
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

function Set-PSReadLineOption {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.SetPSReadLineOption')]
    param(
        [ValidateSet('Emacs', 'Vi', 'Windows')] [string] $EditMode,
        [ValidateSet('None', 'History', 'Plugin', 'HistoryAndPlugin')] [string] $PredictionSource,
        [ValidateSet('InlineView', 'ListView')] [string] $PredictionViewStyle,
        [ValidateSet('None', 'Visual', 'Audible')] [string] $BellStyle,
        [int] $MaximumHistoryCount,
        [switch] $HistoryNoDuplicates,
        [switch] $HistorySearchCursorMovesToEnd,
        [switch] $ShowToolTips,
        [string] $ContinuationPrompt,
        [hashtable] $Colors
    )
}
