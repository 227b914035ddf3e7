# What Get-Member lists of Microsoft.PowerShell.PSConsoleReadLine

@{
    Type = 'Microsoft.PowerShell.PSConsoleReadLine'
    Constructors = @()
    Static = @(
        @{ Name = 'Abort'; Kind = 'Method'; Definition = 'static void Abort(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'AcceptAndGetNext'; Kind = 'Method'; Definition = 'static void AcceptAndGetNext(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'AcceptLine'; Kind = 'Method'; Definition = 'static void AcceptLine(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'AcceptNextSuggestionWord'; Kind = 'Method'; Definition = 'static void AcceptNextSuggestionWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'AcceptSuggestion'; Kind = 'Method'; Definition = 'static void AcceptSuggestion(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'AddLine'; Kind = 'Method'; Definition = 'static void AddLine(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'AddToHistory'; Kind = 'Method'; Definition = 'static void AddToHistory(string command)' }
        @{ Name = 'BackwardChar'; Kind = 'Method'; Definition = 'static void BackwardChar(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'BackwardDeleteChar'; Kind = 'Method'; Definition = 'static void BackwardDeleteChar(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'BackwardDeleteInput'; Kind = 'Method'; Definition = 'static void BackwardDeleteInput(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'BackwardDeleteLine'; Kind = 'Method'; Definition = 'static void BackwardDeleteLine(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'BackwardDeleteWord'; Kind = 'Method'; Definition = 'static void BackwardDeleteWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'BackwardKillInput'; Kind = 'Method'; Definition = 'static void BackwardKillInput(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'BackwardKillLine'; Kind = 'Method'; Definition = 'static void BackwardKillLine(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'BackwardKillWord'; Kind = 'Method'; Definition = 'static void BackwardKillWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'BackwardWord'; Kind = 'Method'; Definition = 'static void BackwardWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'BeginningOfHistory'; Kind = 'Method'; Definition = 'static void BeginningOfHistory(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'BeginningOfLine'; Kind = 'Method'; Definition = 'static void BeginningOfLine(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'CancelLine'; Kind = 'Method'; Definition = 'static void CancelLine(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'CapitalizeWord'; Kind = 'Method'; Definition = 'static void CapitalizeWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'CharacterSearch'; Kind = 'Method'; Definition = 'static void CharacterSearch(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'CharacterSearchBackward'; Kind = 'Method'; Definition = 'static void CharacterSearchBackward(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'ClearHistory'; Kind = 'Method'; Definition = 'static void ClearHistory(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'ClearScreen'; Kind = 'Method'; Definition = 'static void ClearScreen(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'Complete'; Kind = 'Method'; Definition = 'static void Complete(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'Copy'; Kind = 'Method'; Definition = 'static void Copy(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'CopyOrCancelLine'; Kind = 'Method'; Definition = 'static void CopyOrCancelLine(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'Cut'; Kind = 'Method'; Definition = 'static void Cut(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'Delete'; Kind = 'Method'; Definition = 'static void Delete(int start, int length)' }
        @{ Name = 'DeleteChar'; Kind = 'Method'; Definition = 'static void DeleteChar(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'DeleteCharOrExit'; Kind = 'Method'; Definition = 'static void DeleteCharOrExit(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'DeleteEndOfWord'; Kind = 'Method'; Definition = 'static void DeleteEndOfWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'DeleteLine'; Kind = 'Method'; Definition = 'static void DeleteLine(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'DeleteWord'; Kind = 'Method'; Definition = 'static void DeleteWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'DigitArgument'; Kind = 'Method'; Definition = 'static void DigitArgument(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'Ding'; Kind = 'Method'; Definition = 'static void Ding()' }
        @{ Name = 'DowncaseWord'; Kind = 'Method'; Definition = 'static void DowncaseWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'EndOfHistory'; Kind = 'Method'; Definition = 'static void EndOfHistory(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'EndOfLine'; Kind = 'Method'; Definition = 'static void EndOfLine(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ExchangePointAndMark'; Kind = 'Method'; Definition = 'static void ExchangePointAndMark(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'ForwardChar'; Kind = 'Method'; Definition = 'static void ForwardChar(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'ForwardDeleteInput'; Kind = 'Method'; Definition = 'static void ForwardDeleteInput(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'ForwardDeleteLine'; Kind = 'Method'; Definition = 'static void ForwardDeleteLine(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'ForwardSearchHistory'; Kind = 'Method'; Definition = 'static void ForwardSearchHistory(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'ForwardWord'; Kind = 'Method'; Definition = 'static void ForwardWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'GetBufferState'; Kind = 'Method'; Definition = 'static void GetBufferState([ref] string input, [ref] int cursor), static void GetBufferState([ref] System.Management.Automation.Language.Ast ast, [ref] System.Management.Automation.Language.Token[] tokens, [ref] System.Management.Automation.Language.ParseError[] parseErrors, [ref] int cursor)' }
        @{ Name = 'GetHistoryItems'; Kind = 'Method'; Definition = 'static Microsoft.PowerShell.PSConsoleReadLine+HistoryItem[] GetHistoryItems()' }
        @{ Name = 'GetSelectionState'; Kind = 'Method'; Definition = 'static void GetSelectionState([ref] int start, [ref] int length)' }
        @{ Name = 'GotoBrace'; Kind = 'Method'; Definition = 'static void GotoBrace(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'HistorySearchBackward'; Kind = 'Method'; Definition = 'static void HistorySearchBackward(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'HistorySearchForward'; Kind = 'Method'; Definition = 'static void HistorySearchForward(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'Insert'; Kind = 'Method'; Definition = 'static void Insert(char c), static void Insert(string s)' }
        @{ Name = 'InsertLineAbove'; Kind = 'Method'; Definition = 'static void InsertLineAbove(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'InsertLineBelow'; Kind = 'Method'; Definition = 'static void InsertLineBelow(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'InvokePrompt'; Kind = 'Method'; Definition = 'static void InvokePrompt(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'KillLine'; Kind = 'Method'; Definition = 'static void KillLine(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'KillRegion'; Kind = 'Method'; Definition = 'static void KillRegion(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'KillWord'; Kind = 'Method'; Definition = 'static void KillWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'MenuComplete'; Kind = 'Method'; Definition = 'static void MenuComplete(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'NextHistory'; Kind = 'Method'; Definition = 'static void NextHistory(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'NextLine'; Kind = 'Method'; Definition = 'static void NextLine(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'NextSuggestion'; Kind = 'Method'; Definition = 'static void NextSuggestion(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'NextWord'; Kind = 'Method'; Definition = 'static void NextWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'Paste'; Kind = 'Method'; Definition = 'static void Paste(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'PasteAsLastArgument'; Kind = 'Method'; Definition = 'static void PasteAsLastArgument(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'PossibleCompletions'; Kind = 'Method'; Definition = 'static void PossibleCompletions(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'PreviousHistory'; Kind = 'Method'; Definition = 'static void PreviousHistory(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'PreviousLine'; Kind = 'Method'; Definition = 'static void PreviousLine(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'PreviousSuggestion'; Kind = 'Method'; Definition = 'static void PreviousSuggestion(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'Redo'; Kind = 'Method'; Definition = 'static void Redo(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'RepeatLastCharSearch'; Kind = 'Method'; Definition = 'static void RepeatLastCharSearch(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'RepeatLastCharSearchBackwards'; Kind = 'Method'; Definition = 'static void RepeatLastCharSearchBackwards(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'Replace'; Kind = 'Method'; Definition = 'static void Replace(int start, int length, string replacement)' }
        @{ Name = 'ReverseSearchHistory'; Kind = 'Method'; Definition = 'static void ReverseSearchHistory(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'RevertLine'; Kind = 'Method'; Definition = 'static void RevertLine(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'SelectAll'; Kind = 'Method'; Definition = 'static void SelectAll(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'SelectBackwardChar'; Kind = 'Method'; Definition = 'static void SelectBackwardChar(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'SelectBackwardsLine'; Kind = 'Method'; Definition = 'static void SelectBackwardsLine(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'SelectBackwardWord'; Kind = 'Method'; Definition = 'static void SelectBackwardWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'SelectCommandArgument'; Kind = 'Method'; Definition = 'static void SelectCommandArgument(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'SelectForwardChar'; Kind = 'Method'; Definition = 'static void SelectForwardChar(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'SelectForwardWord'; Kind = 'Method'; Definition = 'static void SelectForwardWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'SelectLine'; Kind = 'Method'; Definition = 'static void SelectLine(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'SelectNextWord'; Kind = 'Method'; Definition = 'static void SelectNextWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'SelectShellBackwardWord'; Kind = 'Method'; Definition = 'static void SelectShellBackwardWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'SelectShellForwardWord'; Kind = 'Method'; Definition = 'static void SelectShellForwardWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'SelectShellNextWord'; Kind = 'Method'; Definition = 'static void SelectShellNextWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'SelfInsert'; Kind = 'Method'; Definition = 'static void SelfInsert(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'SetCursorPosition'; Kind = 'Method'; Definition = 'static void SetCursorPosition(int cursor)' }
        @{ Name = 'SetMark'; Kind = 'Method'; Definition = 'static void SetMark(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'ShellBackwardKillWord'; Kind = 'Method'; Definition = 'static void ShellBackwardKillWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'ShellBackwardWord'; Kind = 'Method'; Definition = 'static void ShellBackwardWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'ShellForwardWord'; Kind = 'Method'; Definition = 'static void ShellForwardWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'ShellKillWord'; Kind = 'Method'; Definition = 'static void ShellKillWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'ShellNextWord'; Kind = 'Method'; Definition = 'static void ShellNextWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'ShowCommandHelp'; Kind = 'Method'; Definition = 'static void ShowCommandHelp(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'ShowKeyBindings'; Kind = 'Method'; Definition = 'static void ShowKeyBindings(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'ShowParameterHelp'; Kind = 'Method'; Definition = 'static void ShowParameterHelp(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'SwapCharacters'; Kind = 'Method'; Definition = 'static void SwapCharacters(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'SwitchPredictionView'; Kind = 'Method'; Definition = 'static void SwitchPredictionView(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'TabCompleteNext'; Kind = 'Method'; Definition = 'static void TabCompleteNext(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'TabCompletePrevious'; Kind = 'Method'; Definition = 'static void TabCompletePrevious(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'TryGetArgAsInt'; Kind = 'Method'; Definition = 'static bool TryGetArgAsInt(System.Object arg, [ref] int numericArg, int defaultNumericArg)' }
        @{ Name = 'Undo'; Kind = 'Method'; Definition = 'static void Undo(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'UndoAll'; Kind = 'Method'; Definition = 'static void UndoAll(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'UnixWordRubout'; Kind = 'Method'; Definition = 'static void UnixWordRubout(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'UpcaseWord'; Kind = 'Method'; Definition = 'static void UpcaseWord(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'ValidateAndAcceptLine'; Kind = 'Method'; Definition = 'static void ValidateAndAcceptLine(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'WhatIsKey'; Kind = 'Method'; Definition = 'static void WhatIsKey(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'Yank'; Kind = 'Method'; Definition = 'static void Yank(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'YankLastArg'; Kind = 'Method'; Definition = 'static void YankLastArg(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'YankNthArg'; Kind = 'Method'; Definition = 'static void YankNthArg(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
        @{ Name = 'YankPop'; Kind = 'Method'; Definition = 'static void YankPop(System.Nullable[System.ConsoleKeyInfo] key, System.Object arg)' }
    )
    Instance = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
