# PSReadLineOption: what can be set of the line editor.

function Get-PSReadLineOption {
    <#
    .SYNOPSIS
    Shows the settings of the line editor.
    #>
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.GetPSReadLineOption')]
    [OutputType('Microsoft.PowerShell.PSConsoleReadLineOptions')]
    param()
}

function Set-PSReadLineOption {
    <#
    .SYNOPSIS
    Changes the settings of the line editor.
    .DESCRIPTION
    Settings hold until the session ends; a profile sets them for every session. What the line editor cannot honour is an error that names it.
    .PARAMETER AddToHistoryHandler
    Gets each line and decides whether it is remembered: $true, $false, SkipAdding, MemoryOnly or MemoryAndFile.
    .PARAMETER AnsiEscapeTimeout
    How many milliseconds a key that is sent as several characters may take.
    .PARAMETER BellStyle
    What happens when a key can do nothing: a sound, a flash, or nothing.
    .PARAMETER Colors
    A table of colours: names of ConsoleColor, '#rrggbb' or escape sequences, by what is coloured.
    .PARAMETER CommandValidationHandler
    Gets each command of a line that is accepted by ValidateAndAcceptLine; an error keeps the line.
    .PARAMETER CompletionQueryItems
    From so many completions on a list is shown only if somebody says so.
    .PARAMETER ContinuationPrompt
    What stands before the further lines of a statement.
    .PARAMETER DingDuration
    Cannot be honoured by a terminal.
    .PARAMETER DingTone
    Cannot be honoured by a terminal.
    .PARAMETER EditMode
    The set of keys; all keys that were set before are forgotten.
    .PARAMETER ExtraPromptLineCount
    The lines that the prompt takes beside its last; they are counted by themselves.
    .PARAMETER HistoryNoDuplicates
    Of lines that are the same only the last is remembered.
    .PARAMETER HistorySavePath
    The file that keeps the history.
    .PARAMETER HistorySaveStyle
    SaveIncrementally writes each line at once, SaveNothing writes none.
    .PARAMETER HistorySearchCaseSensitive
    Case matters when the history is searched.
    .PARAMETER HistorySearchCursorMovesToEnd
    The cursor goes to the end of a line that is found.
    .PARAMETER MaximumHistoryCount
    How many lines are remembered.
    .PARAMETER MaximumKillRingCount
    How many texts that were cut are kept.
    .PARAMETER PredictionSource
    Where suggestions come from: the history, or none.
    .PARAMETER PredictionViewStyle
    Suggestions behind the cursor, or as a list.
    .PARAMETER PromptText
    The end of the prompt; with a second text: how it looks while the line has a mistake.
    .PARAMETER ShowToolTips
    A description stands below the menu of completions.
    .PARAMETER TerminateOrphanedConsoleApps
    Has no meaning outside of Windows.
    .PARAMETER ViModeChangeHandler
    Gets the mode of vi when it changes, if the indicator is Script.
    .PARAMETER ViModeIndicator
    How the mode of vi is shown.
    .PARAMETER WordDelimiters
    The characters that end words.
    .EXAMPLE
    Set-PSReadLineOption -EditMode Windows -PredictionViewStyle ListView
    .EXAMPLE
    Set-PSReadLineOption -Colors @{ Command = 'Yellow'; String = '#80ff80' }
    #>
    [CmdletBinding()]
    [ImplementingType('Microsoft.PowerShell.SetPSReadLineOption')]
    param(
        [ValidateSet('Windows', 'Emacs', 'Vi')] [string] $EditMode,
        [AllowEmptyString()] [string] $ContinuationPrompt,
        [switch] $HistoryNoDuplicates,
        [AllowNull()] [scriptblock] $AddToHistoryHandler,
        [AllowNull()] [scriptblock] $CommandValidationHandler,
        [switch] $HistorySearchCursorMovesToEnd,
        [ValidateRange(1, 2147483647)] [int] $MaximumHistoryCount,
        [ValidateRange(1, 2147483647)] [int] $MaximumKillRingCount,
        [switch] $ShowToolTips,
        [int] $ExtraPromptLineCount,
        [int] $DingTone,
        [int] $DingDuration,
        [ValidateSet('None', 'Visual', 'Audible')] [string] $BellStyle,
        [int] $CompletionQueryItems,
        [string] $WordDelimiters,
        [switch] $HistorySearchCaseSensitive,
        [ValidateSet('SaveIncrementally', 'SaveAtExit', 'SaveNothing')] [string] $HistorySaveStyle,
        [ValidateNotNullOrEmpty()] [string] $HistorySavePath,
        [ValidateRange(25, 1000)] [int] $AnsiEscapeTimeout,
        [ValidateNotNull()] [AllowEmptyString()] [string[]] $PromptText,
        [ValidateSet('None', 'Prompt', 'Cursor', 'Script')] [string] $ViModeIndicator,
        [AllowNull()] [scriptblock] $ViModeChangeHandler,
        [ValidateSet('None', 'History', 'Plugin', 'HistoryAndPlugin')] [string] $PredictionSource,
        [ValidateSet('InlineView', 'ListView')] [string] $PredictionViewStyle,
        [hashtable] $Colors,
        [switch] $TerminateOrphanedConsoleApps
    )
}
