# PSReadLineOption

function Get-PSReadLineOption {
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.GetPSReadLineOption')]
    [OutputType('Microsoft.PowerShell.PSConsoleReadLineOptions')]
    param()
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
